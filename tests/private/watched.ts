import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { FrameData } from '../../src/model/frame-data.ts';
import { host, page as pageOf } from '../browser/setup/host.ts';
import { visit } from '../browser/setup/visit.ts';
import type { Act } from './moves.ts';
import { press } from './press.ts';
import { record, type Seen } from './recorder.ts';
import { speak } from './speak.ts';
import { dataOf } from './wander.ts';

/** Longer than a screen both ways, and in the middle of it: what scrolls the page can be seen. */
const long = '<div style="height: 4000px; width: 3000px">A long page of the host</div>';
const curious = `<script>(${record.toString()})()</script>`;

/** What happens at each answer, when an answer is leaked on purpose. */
export type Leak = (seen: {
  page: Page;
  frame: Frame;
  words: string;
  /** Whether it is the one answer that this leak is about. */
  certain: boolean;
  files: string;
}) => unknown;

export interface Watched {
  page: Page;
  frame: Frame;
  data: FrameData;
  /** Does all this from the start, and returns everything that the host page and the servers saw. */
  walk(acts: readonly Act[], leak?: Leak, about?: string): Promise<Seen>;
  end(): Promise<void>;
}

/** A person's visit to the most curious page there could be, with the panel open. */
export async function watched(
  browser: Browser,
  {
    attributes = '',
    now,
    keepsPort = false,
    ...options
  }: BrowserContextOptions & { attributes?: string; now?: Date; keepsPort?: boolean },
): Promise<Watched> {
  const tag = `<script src="{script}" async ${attributes}></script>`;
  const site = await host({ html: pageOf(long + tag + long, curious) });
  const person = await visit(browser, 'about:blank', { reducedMotion: 'reduce', ...options });
  const { page, context } = person;
  if (now) await context.addInitScript(stop, now.getTime());
  if (keepsPort) await context.addInitScript(keep);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.goto(site.url, { waitUntil: 'load' });
  // On a busy machine a page may not be at rest for long: it is opened, not waited for.
  await page.evaluate(() => window.waymark?.open());
  const frame = await person.frame();
  await shown(page, '.ready');
  await page.evaluate(() => window.waymark?.close());
  await page.evaluate(() => scrollTo(100, 500));

  const open = async () => {
    await page.evaluate(() => window.waymark?.open());
    await focused(page);
    await painted(frame);
  };
  const close = async () => {
    await shown(page, 'dialog[hidden]');
    await painted(page);
  };

  const address = new URL(frame.url()).pathname;
  return {
    page,
    frame,
    data: dataOf(`dist${address}`),
    async walk(acts, leak, about) {
      await open();
      await painted(page);
      const [before, served] = [asked.length, site.asked.length];
      await page.evaluate(() => window.recorder.begin());
      let here = { frame, tag: 'en-GB' };
      for (const act of acts) {
        if (act.kind === 'speak') here = await speak(here);
        else await press(here.frame, act, here.tag);
        const words = act.words ?? '';
        const certain = words === about;
        if (leak && words)
          await leak({ page, frame: here.frame, words, certain, files: site.files });
        if (act.kind === 'close') {
          await close().then(open);
          here = { frame, tag: 'en-GB' };
        }
        await page.evaluate(() => window.recorder.look());
      }
      // As a message goes: from the page within to the one around it, and on to the host's.
      for (const each of new Set([here.frame, frame, page])) await painted(each);
      await page.evaluate(() => window.recorder.look());
      const seen = await page.evaluate(() => window.recorder.seen());
      const requests = [...asked.slice(before), ...site.asked.slice(served)];
      await page.evaluate(() => window.waymark?.close());
      await alone(frame);
      await painted(page);
      return { ...seen, requests };
    },
    async end() {
      await person.end();
      await site.stop();
    },
  };
}

/**
 * Stops the clock, in the page and in the frame. Not by the driver's own means: that has timers of
 * its own, which talk to each other over ports where the page could hear them.
 */
function stop(at: number): void {
  window.Date = new Proxy(Date, {
    construct: (real, given) => Reflect.construct(real, given.length > 0 ? given : [at]),
    get: (real, key) => (key === 'now' ? () => at : Reflect.get(real, key)),
  });
}

declare global {
  interface Window {
    /** In the frame: its end of the link, for what is planted there. */
    planted?: MessagePort | undefined;
  }
}

/** Keeps the port that the frame is given, as only a frame that is not ours could. */
function keep(): void {
  addEventListener('message', ({ ports }) => {
    window.planted ??= ports[0];
  });
}

/** Until this is in the panel. By the page's own means: a driver's ways of waiting leave traces. */
async function shown(page: Page, selector: string): Promise<void> {
  await page.evaluate(
    (sought) =>
      new Promise<void>((resolve) => {
        const look = () =>
          window.recorder.roots[0]?.querySelector(sought) ? resolve() : requestAnimationFrame(look);
        look();
      }),
    selector,
  );
}

/** Until the keyboard is the frame's. Its element is what is active, though never what is in focus. */
async function focused(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = () =>
          window.recorder.roots[0]?.activeElement?.nodeName === 'IFRAME'
            ? resolve()
            : requestAnimationFrame(look);
        look();
      }),
  );
}

/**
 * Until no page in another language is in it. Where the panel is opened again sooner, within some
 * 20 ms, Chromium may give focus to nobody: no person is as quick.
 */
async function alone(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    while (document.querySelector('.other')) await new Promise((resolve) => setTimeout(resolve, 5));
  });
}

/** Until what has reached it is drawn. Never in a frame that is hidden: that draws nothing. */
async function painted(where: Page | Frame): Promise<void> {
  await where.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
      ),
  );
}
