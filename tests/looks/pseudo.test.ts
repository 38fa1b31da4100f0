import { describe, expect, it } from 'vitest';
import { pseudoLocales } from '../../demo/gallery/pseudo.ts';
import { read } from '../../src/build/read.ts';
import { exampleLocale } from '../../src/review/example.ts';
import { lengthOf } from '../../src/review/length-of.ts';
import { phraseList } from '../../src/review/phrase-list.ts';

const { locales, notes } = read('.').authored;
const made = new Map(pseudoLocales(notes.value).map((each) => [each.tag, each]));

/** What a pseudo-locale makes of one phrase. */
function changed(tag: string, text: string): string {
  const phrases = made.get(tag)?.change({ loader: { page: text } }) ?? {};
  return phraseList(exampleLocale(phrases)).find(({ key }) => key === 'loader.page')?.text ?? '';
}

describe('a language that nobody speaks', () => {
  it('has accents on every letter that can, and is 40 % longer', () => {
    const text = changed('en-XA', 'Leave quickly opens another site.');
    expect(text).toMatch(/^Ļéåvé|^Ļéàvé/);
    expect(lengthOf(text) / 'Leave quickly opens another site.'.length).toBeGreaterThanOrEqual(1.4);
    expect(changed('en-XA', 'One.\nTwo.').split('\n')).toHaveLength(2);
  });

  it('is mirrored word by word, and its numbers are not', () => {
    expect(changed('ar-XB', 'Call 999')).toBe('\u202ECall\u202C 999');
    expect(made.get('ar-XB')?.direction).toBe('rtl');
  });

  it('is as long as each phrase may be', () => {
    const longest = notes.value['loader.page']?.longest;
    expect(lengthOf(changed('en-x-longest', 'Open it as a page'))).toBe(longest);
    expect(lengthOf(changed('en-x-longest', 'Call {{number}}'))).toBe(longest);
  });

  it.each([...made.keys()])('keeps the gaps of a phrase as they are, in %s', (tag) => {
    expect(changed(tag, 'Text {{word}} to {{number}}')).toMatch(/\{\{word\}\}.*\{\{number\}\}/);
  });

  it('is no language that ships: none has its tag', () => {
    expect(locales.length).toBeGreaterThan(0);
    expect(locales.filter(({ tag }) => made.has(tag))).toEqual([]);
  });
});
