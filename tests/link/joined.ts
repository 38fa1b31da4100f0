import { vi } from 'vitest';
import { accept } from '../../src/link/frame.ts';
import { offer } from '../../src/link/host.ts';
import type { ToFrame, ToHost } from '../../src/link/messages.ts';

/**
 * A host and a frame, joined by what a browser would do between them: what is posted to the
 * frame's window arrives there as a message event, from the host's window, with its ports.
 */
export function joined(makeChannel: () => MessageChannel) {
  const hostWindow = window;
  const inside = new EventTarget();
  const self: Window = new Proxy(hostWindow, {
    get(target, name) {
      if (name === 'parent') return hostWindow;
      const own = Reflect.get(inside, name);
      return typeof own === 'function' ? own.bind(inside) : Reflect.get(target, name);
    },
  });

  const element = document.createElement('iframe');
  const posted = vi.fn();
  function arrive(data: unknown, ports: MessagePort[], source: Window | null = hostWindow) {
    const event = new Event('message');
    Object.assign(event, { data, ports, source });
    inside.dispatchEvent(event);
  }
  Object.defineProperty(element, 'contentWindow', {
    value: {
      postMessage(data: unknown, to: string, ports: MessagePort[]) {
        posted(data, to);
        arrive(data, ports);
      },
    },
  });

  const heardByHost = vi.fn<(message: ToHost) => void>();
  const heardByFrame = vi.fn<(message: ToFrame) => void>();
  const host = offer(element, heardByHost, makeChannel);
  const frame = accept(self, heardByFrame);
  const load = () => element.dispatchEvent(new Event('load'));
  return { host, frame, heardByHost, heardByFrame, load, arrive, posted };
}
