// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { fakeChannel } from './fake-channel.ts';
import { joined } from './joined.ts';

const transports = {
  'a real channel': () => new MessageChannel(),
  'a channel that is made up': fakeChannel,
};

describe.each(Object.entries(transports))('the link, over %s', (_, makeChannel) => {
  it('greets the frame when it has loaded, and hears that it is ready', async () => {
    const { load, heardByHost, heardByFrame, host } = joined(makeChannel);
    expect(heardByFrame).not.toHaveBeenCalled();
    load();
    await vi.waitFor(() => expect(heardByHost).toHaveBeenCalledWith({ kind: 'ready' }));
    expect(heardByFrame.mock.calls).toEqual([[{ kind: 'hello' }]]);
    host.stop();
  });

  it('greets with the newest that was said before it had loaded', async () => {
    const { load, heardByFrame, heardByHost, host } = joined(makeChannel);
    host.send({ kind: 'hello', flow: 'child' });
    host.send({ kind: 'hello', flow: 'me', opening: 'warning' });
    load();
    await vi.waitFor(() => expect(heardByHost).toHaveBeenCalled());
    expect(heardByFrame.mock.calls).toEqual([[{ kind: 'hello', flow: 'me', opening: 'warning' }]]);
    host.stop();
  });

  it('carries each message to the other side, in order', async () => {
    const { load, frame, host, heardByFrame, heardByHost } = joined(makeChannel);
    load();
    expect(frame.send({ kind: 'key', key: 'Escape' })).toBe(true);
    expect(frame.send({ kind: 'close' })).toBe(true);
    host.send({ kind: 'hello', flow: 'child' });
    await vi.waitFor(() => expect(heardByFrame).toHaveBeenCalledTimes(2));
    await vi.waitFor(() => expect(heardByHost).toHaveBeenCalledTimes(3));
    expect(heardByHost.mock.calls.flat()).toEqual([
      { kind: 'ready' },
      { kind: 'key', key: 'Escape' },
      { kind: 'close' },
    ]);
    expect(heardByFrame).toHaveBeenLastCalledWith({ kind: 'hello', flow: 'child' });
    host.stop();
  });

  it('never carries more than the message, whatever an object holds', async () => {
    const { load, frame, host, heardByHost } = joined(makeChannel);
    load();
    for (const kind of ['help', 'leave'] as const) {
      const withAnswer: { kind: typeof kind; answer: string } = { kind, answer: 'me/worry' };
      frame.send(withAnswer);
    }
    await vi.waitFor(() => expect(heardByHost).toHaveBeenCalledTimes(3));
    expect(heardByHost.mock.calls.flat().slice(1)).toEqual([{ kind: 'help' }, { kind: 'leave' }]);
    host.stop();
  });

  it('hears no more once it has stopped', async () => {
    const { load, frame, host, heardByHost, posted } = joined(makeChannel);
    load();
    await vi.waitFor(() => expect(heardByHost).toHaveBeenCalledTimes(1));
    host.stop();
    frame.send({ kind: 'close' });
    load();
    // A message of our own, sent later by the same road, would arrive after the one that must not.
    const { port1, port2 } = new MessageChannel();
    await new Promise((resolve) => {
      port2.onmessage = resolve;
      port1.postMessage('after');
    });
    port1.close();
    expect(heardByHost).toHaveBeenCalledTimes(1);
    expect(posted).toHaveBeenCalledTimes(1);
  });
});
