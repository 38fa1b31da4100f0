// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { hostPage } from './host-page.ts';

function click(init: MouseEventInit = {}): MouseEvent {
  const press = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
  document.querySelector('a > b')?.dispatchEvent(press);
  return press;
}
const link = (attributes: string) => `<a href="#help" ${attributes}><b>Help</b></a>`;

describe('a link marked data-waymark', () => {
  it('opens the panel at its flow, and has the focus back afterwards', () => {
    const { load, said, isOpen } = hostPage({}, link('data-waymark="child"'));
    load();
    expect(click().defaultPrevented).toBe(true);
    expect(isOpen()).toBe(true);
    expect(said.at(-1)).toMatchObject({ flow: 'child' });
    window.waymark?.close();
    expect(document.activeElement?.localName).toBe('a');
  });

  it('that names no flow opens where the tag says', () => {
    const warned = vi.spyOn(console, 'warn');
    const { load, said } = hostPage({ 'data-flow': 'me' }, link('data-waymark'));
    load();
    click();
    expect(said.at(-1)).toMatchObject({ flow: 'me' });
    expect(warned).not.toHaveBeenCalled();
  });

  it('opens with the warning that it asks for', () => {
    const asks = link('data-waymark="me" data-waymark-opening="warning"');
    const { load, said } = hostPage({}, asks);
    load();
    click();
    expect(said.at(-1)).toEqual({ kind: 'hello', flow: 'me', opening: 'warning' });
  });

  it('opens a flow it names without the warning that the tag asks for', () => {
    const tag = { 'data-flow': 'me', 'data-opening': 'warning' };
    const { load, said } = hostPage(tag, link('data-waymark="child"'));
    load();
    click();
    expect(said.at(-1)).toEqual({ kind: 'hello', flow: 'child', opening: undefined });
  });

  it('that names no flow opens as the tag says, warning and all', () => {
    const tag = { 'data-flow': 'me', 'data-opening': 'warning' };
    const { load, said } = hostPage(tag, link('data-waymark'));
    load();
    click();
    expect(said.at(-1)).toEqual({ kind: 'hello', flow: 'me', opening: 'warning' });
  });

  it('that names no opening of ours opens its flow as usual, with one warning', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { load, said } = hostPage({}, link('data-waymark="me" data-waymark-opening="loud"'));
    load();
    click();
    expect(said.at(-1)).toEqual({ kind: 'hello', flow: 'me', opening: undefined });
    expect(warned.mock.calls).toEqual([
      ['Waymark: data-waymark opening cannot be "loud", so none is used.'],
    ]);
  });

  it('that names no flow of ours opens all the same, with one warning', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { isOpen } = hostPage({}, link('data-waymark="nonsense"'));
    expect(click().defaultPrevented).toBe(true);
    expect(isOpen()).toBe(true);
    expect(warned).toHaveBeenCalledTimes(1);
    expect(warned).toHaveBeenCalledWith(expect.stringContaining('"nonsense"'));
  });

  it.each([
    ['with Control', { ctrlKey: true }],
    ['with Command', { metaKey: true }],
    ['with Shift', { shiftKey: true }],
    ['with Alt', { altKey: true }],
    ['with another button', { button: 1 }],
  ])('clicked %s is left alone', (_, init) => {
    const { isOpen } = hostPage({}, link('data-waymark="me"'));
    expect(click(init).defaultPrevented).toBe(false);
    expect(isOpen()).toBe(false);
  });

  it('with a target of its own is left alone', () => {
    const { isOpen } = hostPage({}, link('data-waymark="me" target="_blank"'));
    expect(click().defaultPrevented).toBe(false);
    expect(isOpen()).toBe(false);
  });

  it('that the page has dealt with is left alone', () => {
    const { isOpen } = hostPage({}, link('data-waymark="me"'));
    document.querySelector('a')?.addEventListener('click', (event) => event.preventDefault());
    click();
    expect(isOpen()).toBe(false);
  });

  it('is the only kind that opens anything', () => {
    const { isOpen } = hostPage({}, link(''));
    expect(click().defaultPrevented).toBe(false);
    expect(isOpen()).toBe(false);
  });
});
