// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import '../../src/embed/element.ts';
import { files, site } from './site.ts';

const link = `<a href="${files}gb/en-GB.html">Find support</a>`;

/** A page with the element, once it has settled. */
async function put(attributes = '', html = link) {
  const on = site(
    `<main><waymark-help files="${files}" ${attributes}>${html}</waymark-help></main>`,
  );
  const element = document.querySelector('waymark-help');
  if (!element) throw new Error('there is no element');
  await settled();
  return {
    ...on,
    element,
    isLinkSeen: () => !!element.shadowRoot?.querySelector('slot:not([name])'),
  };
}
const settled = () => vi.advanceTimersByTimeAsync(0);

describe('<waymark-help>', () => {
  it('puts the tag on the page with its attributes, and takes it away with it', async () => {
    const { scripts, arrive, guests, element } = await put('region="gb-eng" position="left"');
    expect({ ...scripts()[0]?.dataset }).toEqual({ region: 'gb-eng', position: 'left' });
    await arrive();
    expect(guests()).toBe(1);
    element.remove();
    await settled();
    expect([scripts().length, guests()]).toEqual([0, 0]);
  });

  it('shows what is inside until Waymark is there', async () => {
    const { arrive, isLinkSeen } = await put();
    expect(isLinkSeen()).toBe(true);
    await arrive();
    expect(isLinkSeen()).toBe(false);
  });

  it('goes on showing what is inside where the script cannot come', async () => {
    const { fail, isLinkSeen } = await put();
    await fail();
    expect(isLinkSeen()).toBe(true);
  });

  it('goes on showing what is inside where Waymark has no button', async () => {
    const { arrive, isLinkSeen, guests } = await put('position="none"');
    await arrive();
    expect([isLinkSeen(), guests()]).toEqual([true, 1]);
  });

  it('is made anew when an attribute changes, once for all that change in one go', async () => {
    const { scripts, arrive, guests, element, isLinkSeen } = await put('region="gb-eng"');
    await arrive();
    const [before] = scripts();
    element.setAttribute('region', 'gb-wls');
    element.setAttribute('theme', 'dark');
    element.setAttribute('class', 'of no matter');
    await settled();
    expect({ ...scripts()[0]?.dataset }).toEqual({ region: 'gb-wls', theme: 'dark' });
    expect([scripts().length, before?.isConnected, isLinkSeen()]).toEqual([1, false, true]);
    await arrive();
    expect([guests(), isLinkSeen()]).toEqual([1, false]);
  });

  it('stays as it is where a page moves it, or writes the same again', async () => {
    const { scripts, element } = await put('region="gb-eng"');
    const before = scripts();
    document.body.append(element);
    element.setAttribute('region', 'gb-eng');
    await settled();
    expect(scripts()).toEqual(before);
  });

  it('opens and closes, before and after the script is there', async () => {
    const { arrive, element, followed } = await put();
    element.open({ flow: 'child' });
    await arrive();
    const open = vi.spyOn(window.waymark ?? element, 'open');
    const close = vi.spyOn(window.waymark ?? element, 'close');
    element.open();
    element.close();
    expect([open.mock.calls.length, close.mock.calls.length]).toEqual([1, 1]);
    expect(followed).toEqual([]);
  });

  it('holds what is part of the page, in view when what was inside is not', async () => {
    const { arrive, element, isLinkSeen } = await put('mode="inline"');
    await arrive();
    expect(element.querySelector('[slot=waymark] > [data-waymark-host]')).not.toBeNull();
    expect(element.shadowRoot?.querySelector('slot[name=waymark]')).not.toBeNull();
    expect(isLinkSeen()).toBe(false);
    element.removeAttribute('mode');
    await settled();
    expect(element.querySelector('[slot=waymark]')).toBeNull();
  });

  it('hands its nonce on, which a browser shows to no attribute selector', async () => {
    const { scripts } = await put('nonce="abc"');
    expect(scripts()[0]?.nonce).toBe('abc');
  });
});
