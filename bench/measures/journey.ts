import { inside } from '../chromium/inside.ts';
import { metrics } from '../chromium/metrics.ts';
import type { Session } from '../chromium/session.ts';
import { until } from '../chromium/until.ts';
import type { Visit } from '../chromium/visit.ts';
import type { Figures } from '../rounds.ts';
import type { Stage } from '../stage.ts';
import { quantile } from '../stats.ts';
import { walk } from '../watch/walk.ts';
import { arrive, openedIn, pressLauncher, ready } from './guest.ts';

const MB = 1024 * 1024;
/** Milliseconds of a frame on a screen of 60 Hz. */
const FRAME_TIME = 1000 / 60;

/** A whole conversation on a slow device: every choice, what it leaves in memory, and leaving. */
export async function journey(
  { browser, page, asked }: Stage,
  { cpu, presses }: { cpu: number; presses: number },
): Promise<Figures> {
  asked();
  const person = await arrive(browser, page(''), { cpu });
  const frame = await ready(person);
  await pressLauncher(person);
  await openedIn(person);
  const before = await metrics(frame);
  const { times, screens } = await inside(frame, walk, presses);
  const after = await metrics(frame);
  await frame.send('HeapProfiler.collectGarbage');
  const count = await metrics(frame);
  const elements = await inside(frame, () => document.querySelectorAll('*').length);
  const { shift, launcher } = await inside(person.page, () => {
    const { shift, launcher } = window.watched;
    return { shift, launcher };
  });
  if (!launcher) throw new Error('no launcher was seen');
  const left = await leave(person, frame);
  const requests = asked().length;
  await person.end();
  return {
    'choice-p50': quantile(times, 0.5),
    'choice-p95': quantile(times, 0.95),
    'choice-max': Math.max(...times),
    'choice-cpu': ((after('TaskDuration') - before('TaskDuration')) * 1000) / times.length,
    choices: times.length,
    screens,
    heap: count('JSHeapUsedSize') / MB,
    'dom-nodes': count('Nodes'),
    elements,
    'layout-shift': shift,
    'launcher-frames': launcher.frames,
    'launcher-time': launcher.time,
    'leave-covered': left,
    'leave-frames': Math.ceil(left / FRAME_TIME),
    'requests-made': requests,
  };
}

/** Milliseconds from the press to a screen without a word of it: covered, or the frame taken away. */
async function leave({ page }: Visit, frame: Session): Promise<number> {
  const covered: number[] = [];
  for (const target of [page, frame]) {
    target.on<{ payload: string }>('Runtime.bindingCalled', ({ payload }) => {
      covered.push(Number(payload));
    });
    await target.send('Runtime.enable');
    await target.send('Runtime.addBinding', { name: 'covered' });
  }
  // A page that has gone tells nothing more; the browser tells that another is there.
  page.on('Page.frameNavigated', () => covered.push(performance.timeOrigin + performance.now()));
  await inside(page, () => {
    const gone = async () => window.covered(String(await window.watched.painted()));
    for (const root of window.watched.roots)
      new MutationObserver(() => void gone()).observe(root, { childList: true, subtree: true });
  });
  const pressed = await inside(frame, () => {
    const now = performance.timeOrigin + performance.now();
    // What is measured is only begun here: the page may be gone before it could answer.
    setTimeout(() => {
      window.covered(`-${performance.timeOrigin + performance.now()}`);
      document.querySelector<HTMLElement>('[data-leave]')?.click();
      const hidden = document.documentElement.classList.contains('left');
      if (hidden) void window.watched.painted().then((at) => window.covered(String(at)));
    });
    return now;
  });
  const start = () => covered.find((at) => at < 0) ?? -pressed;
  const end = await until('the screen to be covered', async () => covered.find((at) => at > 0));
  return end + start();
}

declare global {
  interface Window {
    /** Told by page and frame: the time of the press, as less than nothing, and of the cover. */
    covered(time: string): void;
  }
}
