import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/loader/locale.ts';
import { built } from './built.ts';

describe('the locale nearest to a language', () => {
  it.each([
    ['en-GB', 'en-GB'],
    ['EN-gb', 'en-GB'],
    ['en', 'en-GB'],
    ['en-US', 'en-GB'],
    ['cy-GB', 'cy'],
    ['pt', 'pt-BR'],
    ['pt-PT-x-old', 'pt-BR'],
  ])('to %s is %s', (tag, locale) => expect(nearest(tag, built.locales)).toBe(locale));

  it.each(['', '-', 'e', 'enm', 'ja', 'constructor', '*'])('to "%s" is none', (tag) =>
    expect(nearest(tag, built.locales)).toBeUndefined(),
  );
});
