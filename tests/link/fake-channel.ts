/** One end of a channel that delivers at once, within the test. */
class FakePort extends EventTarget implements MessagePort {
  onmessage: MessagePort['onmessage'] = null;
  onmessageerror: MessagePort['onmessageerror'] = null;
  other: FakePort | undefined;

  postMessage(data: unknown): void {
    const { other } = this;
    other?.onmessage?.call(other, new MessageEvent('message', { data: structuredClone(data) }));
  }
  close(): void {
    if (this.other) this.other.other = undefined;
    this.other = undefined;
  }
  start(): void {}
}

export function fakeChannel(): MessageChannel {
  const port1 = new FakePort();
  const port2 = new FakePort();
  port1.other = port2;
  port2.other = port1;
  return { port1, port2 };
}
