// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fakeChannel } from './fake-channel.ts';
import { joined } from './joined.ts';

describe('the frame’s end of the link', () => {
  it('says nothing to anybody before a host has greeted it', () => {
    expect(joined(fakeChannel).frame.send({ kind: 'leave' })).toBe(false);
  });

  it.each([
    ['from a window that is not the page around it', { kind: 'hello' }, 1, null],
    ['that is not a greeting', { kind: 'ready' }, 1, window],
    ['that brings no port', { kind: 'hello' }, 0, window],
    ['that brings two', { kind: 'hello' }, 2, window],
  ])('is silent to a message %s', (_, data, count, source) => {
    const { arrive, heardByFrame, frame } = joined(fakeChannel);
    const channels = Array.from({ length: count }, fakeChannel);
    const said: unknown[] = [];
    for (const { port1 } of channels) port1.onmessage = (event) => said.push(event.data);
    arrive(
      data,
      channels.map(({ port2 }) => port2),
      source,
    );
    expect(heardByFrame).not.toHaveBeenCalled();
    expect(said).toEqual([]);
    expect(frame.send({ kind: 'close' })).toBe(false);
  });

  it('keeps to its first host: a second greeting is not answered', () => {
    const { arrive, load, heardByFrame } = joined(fakeChannel);
    load();
    const { port1, port2 } = fakeChannel();
    const said: unknown[] = [];
    port1.onmessage = (event) => said.push(event.data);
    arrive({ kind: 'hello', flow: 'me' }, [port2]);
    expect(said).toEqual([]);
    expect(heardByFrame).toHaveBeenCalledTimes(1);
  });

  it('ignores what is not a message of the host’s on the port', () => {
    const { load, host, heardByFrame } = joined(fakeChannel);
    load();
    const wrong: { kind: 'hello'; flow: string } = { kind: 'hello', flow: 'me' };
    Object.assign(wrong, { flow: 7 });
    host.send(wrong);
    expect(heardByFrame).toHaveBeenCalledTimes(1);
  });

  it('stops for good', () => {
    const { frame, load, heardByFrame } = joined(fakeChannel);
    frame.stop();
    load();
    expect(heardByFrame).not.toHaveBeenCalled();
    expect(frame.send({ kind: 'close' })).toBe(false);
  });
});
