/** What is kept, in the page or frame itself, of what happens there. */
export interface Watched {
  /** The shadow roots made here, closed ones too: how else would one see a launcher? */
  roots: ShadowRoot[];
  /** Frames from the first of them to a launcher that is laid out, and milliseconds to its paint. */
  launcher?: { frames: number; time: number };
  /** When each click came, on the clock that all processes share. */
  clicks: number[];
  /** How long each long task took: 50 ms or more. */
  longTasks: number[];
  /** Sum of every layout shift, a person's own press or not. */
  shift: number;
  /** When the next frame has been painted, on the clock that all processes share. */
  painted(): Promise<number>;
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/** Runs first in every document. It takes part in nothing. */
export function watch(): void {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const { performance, PerformanceObserver, scheduler } = window;
  const painted = async () => {
    await frame();
    // A frame is painted in the task that this is in, so before the next. A message would come by way
    // of another thread, and on a busy machine wait for it.
    await scheduler.postTask(() => {}, { priority: 'user-blocking' });
    return performance.timeOrigin + performance.now();
  };
  const watched: Watched = { roots: [], clicks: [], longTasks: [], shift: 0, painted };
  window.watched = watched;

  const findLauncher = async (root: ShadowRoot) => {
    const start = performance.now();
    for (let frames = 1; frames < 600; frames++) {
      await frame();
      const launcher = [...root.children].find(({ localName }) => localName === 'button');
      if (!launcher?.getBoundingClientRect().width) continue;
      await painted();
      watched.launcher = { frames, time: performance.now() - start };
      return;
    }
  };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) {
    const root = attach.call(this, how);
    watched.roots.push(root);
    if (how.mode === 'closed') void findLauncher(root);
    return root;
  };

  const clicked = ({ timeStamp }: Event) => {
    watched.clicks.push(performance.timeOrigin + timeStamp);
  };
  addEventListener('click', clicked, { capture: true });
  new PerformanceObserver((list) => {
    watched.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry && typeof entry.value === 'number') watched.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
