// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeChannel } from './fake-channel.ts';
import { joined } from './joined.ts';

afterEach(() => vi.restoreAllMocks());

describe('the host’s end of the link', () => {
  it('greets again, by a new port, each time the frame loads', () => {
    const { load, posted, host } = joined(fakeChannel);
    load();
    host.send({ kind: 'hello', flow: 'child' });
    load();
    expect(posted.mock.calls).toEqual([
      [{ kind: 'hello' }, '*'],
      [{ kind: 'hello', flow: 'child' }, '*'],
    ]);
  });

  it('hears no more from what the frame was before it loaded again', () => {
    const { load, frame, heardByHost } = joined(fakeChannel);
    load();
    load();
    frame.send({ kind: 'close' });
    expect(heardByHost.mock.calls).toEqual([[{ kind: 'ready' }]]);
  });

  it('hears nothing that is not a message of the frame’s', () => {
    let port2: MessagePort | undefined;
    const { load, heardByHost } = joined(() => {
      const channel = fakeChannel();
      port2 = channel.port2;
      return channel;
    });
    load();
    for (const strange of [null, 'close', { kind: 'answer' }, { kind: 'key', key: 'a' }])
      port2?.postMessage(strange);
    expect(heardByHost.mock.calls).toEqual([[{ kind: 'ready' }]]);
  });

  it('works on a page that has broken its arrays and its JSON', () => {
    const { load, host, frame, heardByHost, heardByFrame } = joined(fakeChannel);
    const broken = () => {
      throw new Error('patched by the page');
    };
    const spies = [
      vi.spyOn(Array.prototype, 'includes').mockImplementation(broken),
      vi.spyOn(Array.prototype, 'find').mockImplementation(broken),
      vi.spyOn(Array.prototype, 'forEach').mockImplementation(broken),
      vi.spyOn(Array.prototype, 'map').mockImplementation(broken),
      vi.spyOn(JSON, 'stringify').mockImplementation(broken),
      vi.spyOn(JSON, 'parse').mockImplementation(broken),
    ];
    try {
      load();
      host.send({ kind: 'hello', flow: 'me' });
      frame.send({ kind: 'close' });
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    expect(heardByFrame).toHaveBeenCalledTimes(2);
    expect(heardByHost).toHaveBeenLastCalledWith({ kind: 'close' });
  });
});
