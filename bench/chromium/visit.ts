import type { Session } from './session.ts';

/** A way to be online. Both are of the whole target, from its first byte. */
export interface Network {
  what: string;
  /** Milliseconds before each answer begins. */
  latency: number;
  /** Kilobits a second. */
  down: number;
}

export interface Conditions {
  /** How many times slower the processor is made: 1, 4 or 6. */
  cpu?: number;
  network?: Network | undefined;
  /** Runs in each document before its own scripts: expressions, as text. */
  first?: string[];
  /** Done to each target before anything runs in it. */
  prepare?(target: Session): Promise<unknown>;
}

export interface Visit {
  page: Session;
  /** The frames that have a process of their own, once they are attached. */
  frames: Session[];
  go(url: string): Promise<void>;
  end(): Promise<void>;
}

export const VIEWPORT = { width: 1280, height: 900 };

/** A person's visit in a profile of its own. The conditions hold in frames of other processes too. */
export async function visit(browser: Session, conditions: Conditions = {}): Promise<Visit> {
  const { browserContextId } = await browser.send<{ browserContextId: string }>(
    'Target.createBrowserContext',
  );
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
    ...VIEWPORT,
  });
  const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const page = browser.other(sessionId);
  const frames: Session[] = [];
  await settle(page, conditions, frames);
  return {
    page,
    frames,
    async go(url) {
      const loaded = new Promise<void>((resolve) =>
        page.on('Page.loadEventFired', () => resolve()),
      );
      await page.send('Page.navigate', { url });
      await loaded;
    },
    async end() {
      await browser.send('Target.disposeBrowserContext', { browserContextId });
    },
  };
}

interface Attached {
  sessionId: string;
  targetInfo: { type: string };
  waitingForDebugger: boolean;
}

async function settle(target: Session, conditions: Conditions, frames: Session[]): Promise<void> {
  const { cpu = 1, network, first = [], prepare } = conditions;
  target.on<Attached>('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const child = target.other(sessionId);
    if (targetInfo.type === 'iframe') frames.push(child);
    // A target that has gone before it was ready is nobody's mistake.
    settle(child, targetInfo.type === 'iframe' ? conditions : {}, frames).catch(() => {});
  });
  await Promise.all([
    target.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    }),
    target.send('Page.enable').catch(() => {}),
    target.send('Performance.enable', { timeDomain: 'threadTicks' }).catch(() => {}),
    cpu > 1 && target.send('Emulation.setCPUThrottlingRate', { rate: cpu }),
    network && emulate(target, network),
    ...first.map((source) =>
      target.send('Page.addScriptToEvaluateOnNewDocument', { source, runImmediately: true }),
    ),
    prepare?.(target),
    target.send('Runtime.runIfWaitingForDebugger'),
  ]);
}

export async function emulate(target: Session, { latency, down }: Network): Promise<void> {
  await target.send('Network.enable');
  await target.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: (down * 1000) / 8,
    uploadThroughput: (down * 1000) / 8,
  });
}
