import { isToHost, type ToFrame, type ToHost } from './messages.ts';

export interface Offered {
  /** Sent now, or if the frame has not loaded yet, as its greeting. */
  send(message: ToFrame): void;
  stop(): void;
}

/**
 * The host's end. Each time the frame loads it is greeted with a private port and the newest
 * message; `heard` gets what comes back on that port and is one of ours, and nothing else.
 */
export function offer(
  frame: HTMLIFrameElement,
  heard: (message: ToHost) => void,
  makeChannel = () => new MessageChannel(),
): Offered {
  let newest: ToFrame = { kind: 'hello' };
  let port: MessagePort | undefined;

  frame.onload = () => {
    port?.close();
    const { port1, port2 } = makeChannel();
    port = port1;
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isToHost(data)) heard(data);
    };
    // A sandboxed frame's origin is opaque, so it has no name to send to; nothing here is secret.
    frame.contentWindow?.postMessage(newest, '*', [port2]);
  };

  return {
    send(message) {
      newest = message;
      port?.postMessage(message);
    },
    stop() {
      frame.onload = null;
      port?.close();
    },
  };
}
