// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { embeddingOf, nobody } from '../../src/frame/embedding.ts';
import { LEFT } from '../../src/frame/leave.ts';
import { aroundPage, nextOn, type Around } from './around.ts';

const hello = { kind: 'hello', flow: 'me', opening: 'warning' };
const begin = vi.fn();
const behave = vi.fn();
const root = document.documentElement;
const show = (name: 'pagehide' | 'pageshow') => window.dispatchEvent(new Event(name));

let stop = () => {};
beforeEach(() => {
  begin.mockClear();
  behave.mockClear();
});
afterEach(() => {
  stop();
  root.classList.remove(LEFT);
});

describe('with no page around', () => {
  it('knows that it stands alone, and sends to nobody', () => {
    const alone = embeddingOf(window);
    stop = alone.listen(begin, behave);
    expect(alone.embedded).toBe(false);
    expect(alone.send({ kind: 'close' })).toBe(false);
  });

  it('forgets when the page is hidden for good, so that going back finds the start', () => {
    stop = embeddingOf(window).listen(begin, behave);
    show('pagehide');
    expect(begin).toHaveBeenCalledExactlyOnceWith();
  });

  it('shows the page again to a person who comes back to it', () => {
    stop = embeddingOf(window).listen(begin, behave);
    root.classList.add(LEFT);
    show('pageshow');
    expect(root.classList.contains(LEFT)).toBe(false);
  });

  it('shows the page again when its tab is looked at, and not when it is hidden', () => {
    stop = embeddingOf(window).listen(begin, behave);
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    root.classList.add(LEFT);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(root.classList.contains(LEFT)).toBe(true);
    state.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(root.classList.contains(LEFT)).toBe(false);
    state.mockRestore();
  });

  it('hears nothing once stopped', () => {
    embeddingOf(window).listen(begin, behave)();
    root.classList.add(LEFT);
    show('pagehide');
    show('pageshow');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(begin).not.toHaveBeenCalled();
    expect(root.classList.contains(LEFT)).toBe(true);
  });
});

describe('with a host’s page around', () => {
  let around: Around;
  let channel: MessageChannel;
  beforeEach(() => {
    around = aroundPage();
    channel = new MessageChannel();
  });
  afterEach(() => {
    around.remove();
    channel.port1.close();
  });

  it('sends to nobody until it has been greeted', () => {
    const embedding = embeddingOf(window);
    stop = embedding.listen(begin, behave);
    expect(embedding.embedded).toBe(true);
    expect(embedding.send({ kind: 'leave' })).toBe(false);
  });

  it('begins where the greeting says, uncovered, and answers that it is ready', async () => {
    const embedding = embeddingOf(window);
    stop = embedding.listen(begin, behave);
    root.classList.add(LEFT);
    const answer = nextOn(channel.port1);
    around.says(hello, [channel.port2]);
    expect(begin).toHaveBeenCalledExactlyOnceWith('me', 'warning', undefined);
    expect(root.classList.contains(LEFT)).toBe(false);
    expect(await answer).toEqual({ kind: 'ready' });
  });

  it('behaves as the greeting asks, before it begins', () => {
    stop = embeddingOf(window).listen(begin, behave);
    const manner = { stays: true, forget: 15, brand: { colour: '#005eb8' } };
    around.says({ ...hello, ...manner }, [channel.port2]);
    expect(behave).toHaveBeenCalledExactlyOnceWith(manner);
    expect(behave).toHaveBeenCalledBefore(begin);
  });

  it('forgets nothing of how it is to behave when the page is hidden', () => {
    stop = embeddingOf(window).listen(begin, behave);
    show('pagehide');
    expect(behave).not.toHaveBeenCalled();
  });

  it('sends on the port it was given', async () => {
    const embedding = embeddingOf(window);
    stop = embedding.listen(begin, behave);
    const ready = nextOn(channel.port1);
    around.says(hello, [channel.port2]);
    await ready;
    const next = nextOn(channel.port1);
    expect(embedding.send({ kind: 'key', key: 'Escape' })).toBe(true);
    expect(await next).toEqual({ kind: 'key', key: 'Escape' });
  });

  it.each([
    ['a stranger', () => around.strangerSays(hello, [channel.port2])],
    ['a host that sends no port', () => around.says(hello)],
    ['a host that says something else', () => around.says({ kind: 'answers' }, [channel.port2])],
  ])('gives %s silence', (_, speak) => {
    const embedding = embeddingOf(window);
    stop = embedding.listen(begin, behave);
    speak();
    expect(begin).not.toHaveBeenCalled();
    expect(embedding.send({ kind: 'close' })).toBe(false);
  });

  it('sends to nobody once stopped', () => {
    const embedding = embeddingOf(window);
    const end = embedding.listen(begin, behave);
    around.says(hello, [channel.port2]);
    end();
    expect(embedding.send({ kind: 'close' })).toBe(false);
  });
});

describe('while the page is being made', () => {
  it('there is nobody to send to, and nobody to hear', () => {
    expect(nobody.embedded).toBe(false);
    expect(nobody.send({ kind: 'ready' })).toBe(false);
    nobody.listen(begin, behave)();
    expect(begin).not.toHaveBeenCalled();
  });
});
