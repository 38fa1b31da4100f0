import { instance } from '@viz-js/viz';
import { describe, expect, it } from 'vitest';
import { book } from '../../src/cli/book/book.ts';
import { materialOf } from '../../src/cli/book/material.ts';
import { read } from '../../src/build/read.ts';
import type { Authored } from '../../src/model/authored.ts';
import type { Phrases } from '../../src/model/phrases.ts';
import { example, exampleLocale, merge } from '../../src/review/example.ts';
import { phraseList } from '../../src/review/phrase-list.ts';

const viz = await instance();
const drawn = (authored: Authored) =>
  book(viz, materialOf(authored, [], new Date('2026-11-23T12:00Z')));

/** Every phrase of this language says its own name, so that one left out is seen. */
function named(tag: string, said = {}) {
  const locale = exampleLocale({}, tag, { name: tag.toUpperCase(), english: `In ${tag}`, ...said });
  const texts = phraseList(locale).map(({ key }) => [key, `${tag}: ${key}`] as const);
  return { ...locale, phrases: nested(texts) };
}

describe('a language in the review book', () => {
  const reviewed = { by: 'B. Reader', on: '2026-12-01' };
  const locales = [named('ar'), exampleLocale(), named('cy', { reviewed })];
  const files = drawn(example({ locales }));

  it.each(['ar', 'cy'])('has a chapter with every one of its words, and the English: %s', (tag) => {
    const chapter = files[`language-${tag}.html`] ?? '';
    const missing = phraseList(named(tag)).filter(({ text }) => !chapter.includes(`>${text}<`));
    expect(missing.map(({ key }) => key)).toEqual([]);
    expect(chapter).toContain('Who is this about?');
  });

  it('is drawn in its own direction, and the book around it is not', () => {
    expect(files['language-ar.html']).toContain('<div lang="ar" dir="rtl">');
    expect(files['language-cy.html']).toContain('<div lang="cy" dir="ltr">');
    expect(files['language-ar.html']).toMatch(/<html lang="en-GB"/);
  });

  it('that nobody has read is a draft, in its chapter and on the cover', () => {
    expect(files['language-ar.html']).toContain('Draft: no native speaker has read it.');
    expect(files['language-cy.html']).toContain('Read by a native speaker: B. Reader');
    expect(files['index.html']).toMatch(/language-ar\.html">[^<]*<\/a><b>: draft/);
    expect(files['index.html']).not.toMatch(/language-cy\.html">[^<]*<\/a><b>: draft/);
  });

  it('has a place to sign for each step, service and file of words, with its own digest', () => {
    const { states } = materialOf(example({ locales }), [], new Date(0));
    const welsh = states.filter(({ locale }) => locale === 'cy');
    expect(welsh.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['flow', 'step', 'helpline', 'words']),
    );
    for (const { of } of welsh) expect(files['language-cy.html']).toContain(`<code>${of}</code>`);
  });

  it('does not take the place of English, whatever its tag', () => {
    expect(files['flows.html']).toContain('Who is this about?');
    expect(files['flows.html']).not.toContain('ar: flows');
  });
});

it('notes for translators are in it, one for each phrase', () => {
  const chapter = drawn(example())['notes.html'] ?? '';
  expect(chapter.match(/Plain words\./g)).toHaveLength(phraseList(exampleLocale()).length);
});

it('every language that ships has its chapter, with all its words', () => {
  const { authored } = read('.');
  const translated = authored.locales.filter(({ tag }) => tag !== 'en-GB');
  const chapters = translated.length > 0 ? drawn(authored) : {};
  for (const locale of translated) {
    const chapter = (chapters[`language-${locale.tag}.html`] ?? '')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"');
    const lines = phraseList(locale).flatMap(({ text }) => text.split('\n'));
    expect(lines.filter((line) => !chapter.includes(`>${line}<`))).toEqual([]);
  }
});

function nested(texts: readonly (readonly [string, string])[]) {
  return texts.reduce<Phrases>((all, [key, text]) => merge(all, at(key.split('.'), text)), {});
}

function at([name = '', ...rest]: readonly string[], text: string): Phrases {
  return { [name]: rest.length === 0 ? text : at(rest, text) };
}
