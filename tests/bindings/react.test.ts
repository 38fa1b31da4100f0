// @vitest-environment happy-dom
import { act, createElement, StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { useWaymark, Waymark, type WaymarkOptions } from '../../src/bindings/react.ts';
import { files, site } from '../embed/site.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

/** A page of a React app. */
async function app(first: ReactNode) {
  const on = site('<main></main>');
  const main = document.querySelector('main');
  if (!main) throw new Error('there is no place for the app');
  const root = createRoot(main);
  const show = (node: ReactNode) => act(async () => root.render(node));
  await show(first);
  onTestFinished(() => act(async () => root.unmount()));
  return {
    ...on,
    main,
    show,
    arrive: () => act(() => on.arrive()),
    fail: () => act(() => on.fail()),
  };
}

const link = createElement('a', { href: `${files}gb/en-GB.html` }, 'Find support');
const waymark = (options: Partial<WaymarkOptions> = {}, children: ReactNode = link) =>
  createElement(Waymark, { files, ...options }, children);

describe('<Waymark> in React', () => {
  it('puts Waymark on the page for as long as it is there', async () => {
    const { scripts, arrive, guests, show } = await app(waymark({ region: 'gb-eng' }));
    expect({ ...scripts()[0]?.dataset }).toEqual({ region: 'gb-eng' });
    await arrive();
    expect(guests()).toBe(1);
    await show(null);
    expect([scripts().length, guests()]).toEqual([0, 0]);
  });

  it('is there once in strict mode, which mounts everything twice', async () => {
    const { scripts, arrive, guests, show } = await app(createElement(StrictMode, null, waymark()));
    expect(scripts()).toHaveLength(1);
    await arrive();
    expect(guests()).toBe(1);
    await show(null);
    expect(guests()).toBe(0);
  });

  it('shows what is inside until Waymark is there, and again when it is not', async () => {
    const { main, arrive, show } = await app(waymark());
    const instead = () => main.querySelector('a')?.closest('div')?.hidden;
    expect(instead()).toBe(false);
    await arrive();
    expect(instead()).toBe(true);
    await show(waymark({ flow: 'child' }));
    expect(instead()).toBe(false);
  });

  it('goes on showing what is inside where the script cannot come', async () => {
    const { main, fail } = await app(waymark());
    await fail();
    expect(main.querySelector('a')?.closest('div')?.hidden).toBe(false);
  });

  it('goes on showing what is inside where Waymark has no button', async () => {
    const { main, arrive } = await app(waymark({ position: 'none' }));
    await arrive();
    expect(main.querySelector('a')?.closest('div')?.hidden).toBe(false);
  });

  it('is made anew when an option changes, and not when the app draws again', async () => {
    const { scripts, show } = await app(waymark({ languages: ['cy'] }));
    const before = scripts();
    await show(waymark({ languages: ['cy'] }));
    expect(scripts()).toEqual(before);
    await show(waymark({ languages: ['cy', 'pt-BR'] }));
    expect(scripts()).toHaveLength(1);
    expect(scripts()).not.toEqual(before);
  });

  it('is part of the page where it stands', async () => {
    const { main, arrive } = await app(waymark({ mode: 'inline' }, null));
    await arrive();
    expect(main.querySelector('div > [data-waymark-host]')).not.toBeNull();
  });

  it('adds nothing to the page where nothing is inside', async () => {
    const { main } = await app(waymark({}, null));
    expect(main.childNodes).toHaveLength(0);
  });
});

describe('useWaymark', () => {
  it('opens before the script is there, and the same function opens after', async () => {
    const opens = new Set<unknown>();
    const states: boolean[] = [];
    function Help() {
      const { open, here } = useWaymark({ files });
      opens.add(open);
      states.push(here);
      return createElement('button', { onClick: () => open({ flow: 'child' }) }, 'Help');
    }
    const { main, arrive, followed } = await app(createElement(Help));
    const press = () => act(async () => main.querySelector('button')?.click());
    await press();
    await arrive();
    const open = vi.spyOn(window.waymark ?? { open() {} }, 'open');
    await press();
    expect(open.mock.calls).toEqual([[{ flow: 'child' }]]);
    expect([opens.size, states.at(0), states.at(-1)]).toEqual([1, false, true]);
    expect(followed).toEqual([]);
  });
});
