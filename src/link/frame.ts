import { isToFrame, type ToFrame, type ToHost } from './messages.ts';

export interface Accepted {
  /** False when there is no host: not yet, or, on the stand-alone page, never. */
  send(message: ToHost): boolean;
  stop(): void;
}

/**
 * The frame's end. The first valid `hello` from the page around it, with exactly one port, is
 * the host; `ready` is the answer once `heard` has begun. Everybody else gets silence.
 */
export function accept(self: Window, heard: (message: ToFrame) => void): Accepted {
  let port: MessagePort | undefined;

  function greeted({ source, data, ports }: MessageEvent<unknown>) {
    if (source !== self.parent || self.parent === self) return;
    if (ports.length !== 1 || !isToFrame(data)) return;
    self.removeEventListener('message', greeted);
    port = ports[0];
    if (port) port.onmessage = listen;
    heard(data);
    send({ kind: 'ready' });
  }

  function listen({ data }: MessageEvent<unknown>) {
    if (isToFrame(data)) heard(data);
  }

  function send(message: ToHost): boolean {
    // Made anew field by field: whatever else a caller's object holds never leaves the frame.
    const { kind } = message;
    port?.postMessage(kind === 'key' ? { kind, key: message.key } : { kind });
    return port !== undefined;
  }

  self.addEventListener('message', greeted);
  return {
    send,
    stop() {
      self.removeEventListener('message', greeted);
      port?.close();
      port = undefined;
    },
  };
}
