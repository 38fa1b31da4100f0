// @vitest-environment happy-dom
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createApp, h, KeepAlive, nextTick, ref, shallowRef, type VNode } from 'vue';
import { Waymark, type WaymarkOptions } from '../../src/bindings/vue.ts';
import { files, site } from '../embed/site.ts';

/** A page of a Vue app. */
async function app(first: () => VNode | null) {
  const on = site('<main></main>');
  const main = document.querySelector('main');
  if (!main) throw new Error('there is no place for the app');
  const drawn = shallowRef(first);
  const mounted = createApp(() => drawn.value());
  mounted.mount(main);
  onTestFinished(() => mounted.unmount());
  return {
    ...on,
    main,
    async show(next: () => VNode | null) {
      drawn.value = next;
      await nextTick();
    },
    isLinkSeen: () => main.querySelector('a')?.closest('div')?.hidden === false,
  };
}

const link = () => h('a', { href: `${files}gb/en-GB.html` }, 'Find support');
const waymark = (options: Partial<WaymarkOptions> = {}) => h(Waymark, { files, ...options }, link);

describe('<Waymark> in Vue', () => {
  it('puts Waymark on the page for as long as it is there', async () => {
    const { scripts, arrive, guests, show } = await app(() => waymark({ region: 'gb-eng' }));
    expect({ ...scripts()[0]?.dataset }).toEqual({ region: 'gb-eng' });
    await arrive();
    expect(guests()).toBe(1);
    await show(() => null);
    expect([scripts().length, guests()]).toEqual([0, 0]);
  });

  it('shows what is inside until Waymark is there, and again when it is not', async () => {
    const { arrive, show, isLinkSeen } = await app(() => waymark());
    expect(isLinkSeen()).toBe(true);
    await arrive();
    expect(isLinkSeen()).toBe(false);
    await show(() => waymark({ flow: 'child' }));
    await nextTick();
    expect(isLinkSeen()).toBe(true);
  });

  it('goes on showing what is inside where the script cannot come', async () => {
    const { fail, isLinkSeen } = await app(() => waymark());
    await fail();
    expect(isLinkSeen()).toBe(true);
  });

  it('goes on showing what is inside where Waymark has no button', async () => {
    const { arrive, isLinkSeen } = await app(() => waymark({ position: 'none' }));
    await arrive();
    expect(isLinkSeen()).toBe(true);
  });

  it('is made anew when an option changes, and not when the app draws again', async () => {
    const { scripts, show } = await app(() => waymark({ languages: ['cy'] }));
    const before = scripts();
    await show(() => waymark({ languages: ['cy'] }));
    expect(scripts()).toEqual(before);
    await show(() => waymark({ languages: ['cy', 'pt-BR'] }));
    expect(scripts()).toHaveLength(1);
    expect(scripts()).not.toEqual(before);
  });

  it('is part of the page where it stands', async () => {
    const { main, arrive } = await app(() => waymark({ mode: 'inline' }));
    await arrive();
    expect(main.querySelector('div > [data-waymark-host]')).not.toBeNull();
  });

  it('goes while an app keeps it without showing it, and comes back', async () => {
    const kept = (is: boolean) => () => h(KeepAlive, () => (is ? waymark() : h('p')));
    const { scripts, show } = await app(kept(true));
    expect(scripts()).toHaveLength(1);
    await show(kept(false));
    expect(scripts()).toHaveLength(0);
    await show(kept(true));
    expect(scripts()).toHaveLength(1);
  });

  it('opens and closes by a template ref', async () => {
    const it = ref<{ open(): void; close(): void }>();
    const { arrive, followed } = await app(() => h(Waymark, { files, ref: it }));
    it.value?.open();
    await arrive();
    const open = vi.spyOn(window.waymark ?? { open() {} }, 'open');
    const close = vi.spyOn(window.waymark ?? { close() {} }, 'close');
    it.value?.open();
    it.value?.close();
    expect([open.mock.calls.length, close.mock.calls.length]).toEqual([1, 1]);
    expect(followed).toEqual([]);
  });
});
