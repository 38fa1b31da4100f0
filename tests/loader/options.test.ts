// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readOptions } from '../../src/loader/options.ts';
import { built } from './built.ts';

const warned = vi.spyOn(console, 'warn');
beforeEach(() => void warned.mockImplementation(() => {}));
afterEach(() => {
  warned.mockReset();
  document.documentElement.lang = '';
});

function options(attributes: Record<string, string> = {}) {
  const script = document.createElement('template');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  document.body.append(script);
  const read = readOptions(script, built);
  script.remove();
  return read;
}

describe('the options on the script tag', () => {
  it('have defaults, and say nothing when none is set', () => {
    expect(options()).toEqual({
      locale: 'en-GB',
      texts: built.locales['en-GB'],
      place: 'gb',
      mode: 'bubble',
      launcher: 'plain',
      label: 'Find support',
      position: 'right',
      theme: 'auto',
      preload: 'idle',
      leave: 'https://neutral.example/',
      hello: { kind: 'hello' },
    });
    expect(warned).not.toHaveBeenCalled();
  });

  it('are taken as they are given', () => {
    expect(
      options({
        'data-locale': 'cy',
        'data-region': 'gb-eng',
        'data-area': 'cumbria',
        'data-label': ' Need to <b>talk</b>? ',
        'data-position': 'none',
        'data-theme': 'dark',
        'data-preload': 'open',
        'data-leave': 'https://weather.example/today',
        'data-flow': 'me',
        'data-opening': 'warning',
        'data-mode': 'inline',
        'data-launcher': 'quiet',
        'data-colour': '#005eb8',
        'data-radius': '0',
        'data-font': 'Georgia, serif',
        'data-forget': '15',
      }),
    ).toEqual({
      locale: 'cy',
      texts: built.locales['cy'],
      place: 'gb-eng/cumbria',
      mode: 'inline',
      launcher: 'quiet',
      label: 'Need to <b>talk</b>?',
      position: 'none',
      theme: 'dark',
      preload: 'open',
      leave: 'https://weather.example/today',
      hello: {
        kind: 'hello',
        flow: 'me',
        opening: 'warning',
        stays: true,
        forget: 15,
        brand: { colour: '#005eb8', radius: 0, font: 'Georgia, serif' },
      },
    });
    expect(warned).not.toHaveBeenCalled();
  });

  it('follow the language of the page, where it is offered there or the tag lists it', () => {
    document.documentElement.lang = 'cy-GB';
    expect(options({ 'data-region': 'gb-wls' }).label).toBe('Dod o hyd i gymorth');
    expect(options().locale).toBe('en-GB');
    expect(options({ 'data-languages': 'cy' }).locale).toBe('cy');
    expect(options({ 'data-locale': 'cy' }).locale).toBe('cy');
    document.documentElement.lang = 'ja';
    expect(options().locale).toBe('en-GB');
    expect(warned).not.toHaveBeenCalled();
  });

  it('list languages for the frame to offer, each by the nearest there is, and refuse others one by one', () => {
    const { hello } = options({ 'data-languages': 'cy, pt  xx' });
    expect(hello.languages).toBe('cy pt-BR');
    expect(warned.mock.calls).toEqual([
      ['Waymark: data-languages cannot be "xx", so none is used.'],
    ]);
  });

  it('take the region of an area that is given alone', () => {
    expect(options({ 'data-area': 'cumbria' }).place).toBe('gb-eng/cumbria');
  });

  it.each([
    ['data-locale', 'xx', 'en-GB'],
    ['data-region', 'atlantis', 'gb'],
    ['data-region', 'constructor', 'gb'],
    ['data-area', 'avalon', 'none'],
    ['data-label', '  ', 'Find support'],
    ['data-position', 'top', 'right'],
    ['data-theme', 'Dark', 'auto'],
    ['data-preload', '', 'idle'],
    ['data-leave', 'http://plain.example/', 'https://neutral.example/'],
    ['data-leave', '//plain.example/', 'https://neutral.example/'],
    ['data-leave', 'javascript:alert(1)', 'https://neutral.example/'],
    ['data-mode', 'popup', 'bubble'],
    ['data-launcher', 'loud', 'plain'],
    ['data-colour', '#ffdd00', 'none'],
    ['data-colour', 'navy', 'none'],
    ['data-radius', '99', 'none'],
    ['data-font', 'Arial; color: red', 'none'],
    ['data-forget', '0', 'none'],
    ['data-forget', 'soon', 'none'],
    ['data-flow', 'hasOwnProperty', 'none'],
    ['data-opening', '%s <b>', 'none'],
    ['data-opening', 'warning', 'none'],
  ])('refuse %s="%s" with one warning, and %s is used', (name, value, used) => {
    expect(options({ [name]: value })).toEqual(options());
    expect(warned.mock.calls).toEqual([
      [`Waymark: ${name} cannot be "${value}", so ${used} is used.`],
    ]);
  });

  it('have a quiet launcher say as little as it can, unless the page says what', () => {
    expect(options({ 'data-launcher': 'quiet' }).label).toBe('Support');
    expect(options({ 'data-launcher': 'quiet', 'data-label': 'Info' }).label).toBe('Info');
  });

  it('refuse to be a part of the page from a script that has no place in it', () => {
    const script = document.createElement('script');
    script.dataset['mode'] = 'inline';
    document.head.append(script);
    expect(readOptions(script, built).mode).toBe('bubble');
    expect(warned).toHaveBeenCalledTimes(1);
    script.remove();
  });

  it('refuse an opening that the flow does not have', () => {
    const hello = options({ 'data-flow': 'child', 'data-opening': 'warning' }).hello;
    expect(hello).toEqual({ kind: 'hello', flow: 'child', opening: undefined });
    expect(warned).toHaveBeenCalledTimes(1);
  });

  it('refuse an area that is not in the region given', () => {
    expect(options({ 'data-region': 'gb-wls', 'data-area': 'cumbria' }).place).toBe('gb-wls');
    expect(warned).toHaveBeenCalledTimes(1);
  });

  it('refuse a region and still take the area, and say which region that is', () => {
    expect(options({ 'data-region': 'x', 'data-area': 'cumbria' }).place).toBe('gb-eng/cumbria');
    expect(warned.mock.calls).toEqual([['Waymark: data-region cannot be "x", so gb-eng is used.']]);
  });
});
