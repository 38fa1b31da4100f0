import { describe, expect, it } from 'vitest';
import type { Phrases } from '../../src/model/phrases.ts';
import { example, exampleLocale } from '../../src/review/example.ts';
import { phrasesComplete } from '../../src/review/rules/phrases-complete.ts';
import { phrasesUsed } from '../../src/review/rules/phrases-used.ts';
import { phraseAddresses } from '../../src/review/rules/phrase-addresses.ts';
import { phraseNumbers } from '../../src/review/rules/phrase-numbers.ts';
import { placeholders } from '../../src/review/rules/placeholders.ts';
import { pluralForms } from '../../src/review/rules/plural-forms.ts';
import { sentencesShort } from '../../src/review/rules/sentences-short.ts';
import { wordsToAvoid } from '../../src/review/rules/words-to-avoid.ts';

const saying = (text: string) => example({ locales: [exampleLocale({ loader: { page: text } })] });

describe('the phrases of a locale', () => {
  it('are missing by file and name, so that a translator knows where to write', () => {
    const { app = {}, loader = {}, leaflet = {}, helplines = {} } = exampleLocale().phrases;
    const files = { 'flows.start': 'locales/en-GB/flows/start.json' };
    const flow = {
      start: { who: { title: 'Who?', options: { me: 'Me', 'not-sure': 'Not sure' } } },
    };
    const locales = [
      { ...exampleLocale(), files, phrases: { app, loader, leaflet, helplines, flows: flow } },
    ];
    expect(phrasesComplete.check(example({ locales })).map(({ where }) => where)).toEqual([
      'locales/en-GB/flows/start.json › help.title',
      'locales/en-GB/needs.json › crisis',
    ]);
  });

  it('are required in a second language as in the first, hints and bodies too', () => {
    const hint: Phrases = { flows: { start: { who: { hint: 'Pick the closest.' } } } };
    const locales = [exampleLocale(hint), exampleLocale({}, 'cy')];
    expect(phrasesComplete.check(example({ locales })).map(({ where }) => where)).toEqual([
      'locales/cy/flows/start.json › who.hint',
    ]);
    expect(phrasesUsed.check(example({ locales: locales.slice(0, 1) }))).toEqual([]);
  });

  it('may have no hint that the first language lacks', () => {
    const hint: Phrases = { flows: { start: { who: { hint: 'Dewiswch.' } } } };
    const locales = [exampleLocale(), exampleLocale(hint, 'cy')];
    expect(phrasesUsed.check(example({ locales })).map(({ what }) => what)).toEqual([
      'en-GB has no such phrase.',
    ]);
  });

  it('must be there in the first language', () => {
    expect(phrasesComplete.check(example({ locales: [exampleLocale({}, 'cy')] }))).toHaveLength(1);
  });

  it('are six of a kind where Welsh counts', () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const counted = Object.fromEntries(forms.map((form) => [`page_${form}`, 'Tudalen']));
    const check = (phrases: Phrases) =>
      pluralForms.check(example({ locales: [exampleLocale({ loader: phrases }, 'cy')] }));
    expect(check(counted)).toEqual([]);
    expect(check({ page_one: 'Tudalen', page_other: 'Tudalen' })).toHaveLength(4);
  });

  it('have no form that the language does not count in', () => {
    const counted = { page_one: 'Strona', page_few: 'Strony', page_many: 'Stron' };
    const polish = { ...counted, page_other: 'Strony', page_two: 'Strony' };
    const check = pluralForms.check(
      example({ locales: [exampleLocale({ loader: polish }, 'pl')] }),
    );
    expect(check).toMatchObject([{ where: 'locales/pl/loader.json › page_two' }]);
  });

  it('have the same gaps in every language', () => {
    const check = (text: string) => {
      const locales = [
        exampleLocale({ app: { hours: { span: '{{days}}, {{from}} to {{to}}' } } }),
        exampleLocale({ app: { hours: { span: text } } }, 'cy'),
      ];
      return placeholders.check(example({ locales })).map(({ hint }) => hint);
    };
    expect(check('{{from}} i {{to}}, {{days}}')).toEqual([]);
    expect(check('{{from}} i {{to}}')).toEqual([
      'Use each of {{days}}, {{from}}, {{to}}, letter for letter.',
    ]);
  });

  it.each(['{{ time }}', '{{time, number}}', '{{- time}}', '$t(app.title)', 'open {{time'])(
    'have gaps that are a bare name, not %s',
    (gap) => expect(placeholders.check(saying(gap)).map(({ what }) => what)).toHaveLength(1),
  );

  it('have no gaps at all in flows and on cards', () => {
    const locales = [exampleLocale({ needs: { crisis: 'Call {{number}}' } })];
    expect(placeholders.check(example({ locales }))).toHaveLength(1);
  });
});

describe('a sentence', () => {
  const words = (count: number) => `${'word '.repeat(count - 1)}word.`;

  it('has up to twenty words', () => {
    expect(sentencesShort.check(saying(words(20)))).toEqual([]);
    expect(sentencesShort.check(saying(words(21)))).toHaveLength(1);
  });

  it('has up to twelve in easy read', () => {
    const check = (count: number) => {
      const easy = exampleLocale({ loader: { page: words(count) } }, 'en-GB-x-easyread');
      return sentencesShort.check(example({ locales: [exampleLocale(), easy] }));
    };
    expect(check(12)).toEqual([]);
    expect(check(13)).toMatchObject([{ hint: 'Cut it in two: up to 12 words.' }]);
  });

  it('ends at a full stop, a question mark, or the end of a line', () => {
    const text = `${words(12)} “${words(12).replace('.', '?”')} ${words(12)}\n${words(12)}`;
    expect(sentencesShort.check(saying(text))).toEqual([]);
  });

  it.each([
    "Don't worry about that.",
    'It is easy.',
    'You should call.',
    'We understand.',
    'For offenders.',
    'For a sex offender.',
    'The victim is safe.',
    'People who commit suicide.',
    'Call Stop it Now!',
    'Child porn.',
  ])('is refused where it says “%s”', (text) => {
    expect(wordsToAvoid.check(saying(text))).toHaveLength(1);
  });

  it.each([
    'Victim Support can help.',
    'The sex offenders register.',
    'Stop It Now answers.',
    'This is an Easter week.',
    'Shoulder to shoulder.',
    'A safe community.',
  ])('may say “%s”', (text) => {
    expect(wordsToAvoid.check(saying(text))).toEqual([]);
  });

  it('has no number the directory does not have', () => {
    expect(
      phraseNumbers.check(saying('Call 0808 157 0001, in 2026, at 9.30am, or 1,000 times.')),
    ).toEqual([]);
    expect(phraseNumbers.check(saying('Call 0808 157 0011.')).map(({ what }) => what)).toEqual([
      'No helpline has the number 0808 157 0011.',
    ]);
  });

  it.each(['https://example.org/help.', 'www.example.org', 'help@example.org', 'example.org.uk'])(
    'has no address such as %s',
    (address) => {
      expect(phraseAddresses.check(saying(`See ${address}`))).toHaveLength(1);
    },
  );
});
