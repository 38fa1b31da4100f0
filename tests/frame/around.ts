export interface Around {
  /** The page around says something; `ports` come with it. */
  says(data: unknown, ports?: readonly MessagePort[]): void;
  /** Some other window says it. */
  strangerSays(data: unknown, ports?: readonly MessagePort[]): void;
  remove(): void;
}

/** Puts a page around this window, as a host's would be: another window, and out of reach. */
export function aroundPage(): Around {
  const host = {};
  Object.defineProperty(window, 'parent', { value: host, configurable: true });
  const from =
    (source: object) =>
    (data: unknown, ports: readonly MessagePort[] = []) => {
      const event = new MessageEvent('message', { data });
      Object.defineProperties(event, { source: { value: source }, ports: { value: ports } });
      window.dispatchEvent(event);
    };
  return {
    says: from(host),
    strangerSays: from({}),
    remove: () => Object.defineProperty(window, 'parent', { value: window, configurable: true }),
  };
}

/** The next message that comes to a port. */
export function nextOn(port: MessagePort): Promise<unknown> {
  return new Promise((resolve) => {
    port.onmessage = ({ data }) => resolve(data);
  });
}
