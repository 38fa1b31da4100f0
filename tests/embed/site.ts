import { onTestFinished, vi } from 'vitest';
import { onPage } from '../../src/embed/on-page.ts';
import { waymark, type Embedded, type Placed } from '../../src/embed/waymark.ts';
import { start } from '../../src/loader/start.ts';
import { built } from '../loader/built.ts';

export const files = 'https://files.example/waymark/';

/** A page of a site that bundles Waymark. Its scripts come, or do not, when the test says so. */
export function site(html = '<h1>A page</h1>') {
  vi.useFakeTimers();
  // The test's own page says, for each frame, that it loads none.
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  document.body.innerHTML = html;
  const create = document.createElement.bind(document);
  vi.spyOn(document, 'createElement').mockImplementation((name: string) => {
    const made = create(name);
    // The type keeps the test's own page from fetching it.
    if (made instanceof HTMLScriptElement) made.type = 'text/plain';
    return made;
  });
  const put: Embedded[] = [];
  const followed: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    followed.push(this.href);
  });
  onTestFinished(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    for (const each of put) each.destroy();
    onPage()?.destroy();
    delete window.waymark;
    document.head.innerHTML = document.body.innerHTML = '';
  });

  const scripts = () => [...document.querySelectorAll('script')];
  const newest = () => {
    const script = scripts().at(-1);
    if (!script) throw new Error('there is no script on the page');
    return script;
  };
  return {
    /** `waymark()`, gone when the test is. */
    waymark(options: Placed) {
      const made = waymark(options);
      put.push(made);
      return made;
    },
    scripts,
    /** Pages that were gone to. */
    followed,
    /** What the script puts on the page. */
    guests: () => document.querySelectorAll('[data-waymark-host]').length,
    /** The script has come, and does what it does. */
    async arrive(script = newest()) {
      Object.defineProperty(document, 'currentScript', { configurable: true, value: script });
      start(built);
      Object.defineProperty(document, 'currentScript', { configurable: true, value: null });
      script.dispatchEvent(new Event('load'));
      await vi.advanceTimersByTimeAsync(0);
    },
    async fail(script = newest()) {
      script.dispatchEvent(new Event('error'));
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}
