import { onTestFinished, vi } from 'vitest';
import type { ToFrame } from '../../src/link/messages.ts';
import { READY_WITHIN } from '../../src/loader/guest.ts';
import { start } from '../../src/loader/start.ts';
import { fakeChannel } from '../link/fake-channel.ts';
import { built } from './built.ts';

/** Adds the script tag to the page and runs what it brings. */
export function include(attributes: Record<string, string> = {}): HTMLScriptElement {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  // The type keeps the test's own page from fetching it.
  script.type = 'text/plain';
  script.src = 'https://files.example/waymark/waymark.js';
  document.body.append(script);
  start(built);
  return script;
}

/**
 * A host page with the script tag on it, seen as no page can see it: with the closed root open,
 * and with a frame that does what the test has it do.
 */
export function hostPage(attributes: Record<string, string> = {}, html = '<h1>A page</h1>') {
  vi.useFakeTimers();
  vi.stubGlobal('MessageChannel', fakeChannel);
  // The test's own page says, for each frame, that it loads none.
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  document.body.innerHTML = html;
  const attached = vi.spyOn(Element.prototype, 'attachShadow');
  include(attributes);
  vi.advanceTimersByTime(0);
  const root = attached.mock.results[0]?.value;
  attached.mockRestore();
  if (!(root instanceof ShadowRoot)) throw new Error('nothing was put on the page');
  onTestFinished(() => {
    window.waymark?.destroy();
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    document.body.innerHTML = '';
  });

  const part = (selector: string): HTMLElement => {
    const found = root.querySelector(selector);
    if (!(found instanceof HTMLElement)) throw new Error(`there is no ${selector}`);
    return found;
  };
  const said: ToFrame[] = [];
  let port: MessagePort | undefined;

  return {
    root,
    part,
    /** What the frame has been told since it loaded. */
    said,
    panel: () => part('dialog'),
    launcher: () => {
      const found = [...root.children].find((each) => each instanceof HTMLButtonElement);
      if (!(found instanceof HTMLElement)) throw new Error('there is no launcher');
      return found;
    },
    frames: () => root.querySelectorAll('iframe').length,
    isOpen: () => !part('dialog').hidden,
    /** The frame's document has loaded, and the frame has its end of the link. */
    load() {
      const frame = part('iframe');
      Object.defineProperty(frame, 'contentWindow', {
        configurable: true,
        value: {
          postMessage(message: ToFrame, _to: string, ports: MessagePort[]) {
            said.push(message);
            port = ports[0];
            if (port) port.onmessage = ({ data }) => said.push(data);
          },
        },
      });
      frame.dispatchEvent(new Event('load'));
    },
    /** The frame says something, as it would. */
    say: (message: unknown) => port?.postMessage(message),
    timeOut: () => vi.advanceTimersByTime(READY_WITHIN),
  };
}
