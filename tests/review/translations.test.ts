import { describe, expect, it } from 'vitest';
import type { About } from '../../src/model/about.ts';
import { example, exampleLocale } from '../../src/review/example.ts';
import { digitsPlain } from '../../src/review/rules/digits-plain.ts';
import { languagesDescribed } from '../../src/review/rules/languages-described.ts';
import { namesKept } from '../../src/review/rules/names-kept.ts';
import { numbersKept } from '../../src/review/rules/numbers-kept.ts';
import { paragraphsKept } from '../../src/review/rules/paragraphs-kept.ts';
import { phrasesInOrder } from '../../src/review/rules/phrases-in-order.ts';
import { phrasesPlain } from '../../src/review/rules/phrases-plain.ts';
import { phrasesTranslated } from '../../src/review/rules/phrases-translated.ts';
import { pair, whats } from './pair.ts';

describe('a number', () => {
  it.each([
    ['in another order', 'Call 999, then press 55.', 'Pwyswch 55 ar ôl ffonio 999.'],
    ['on a clock of twenty-four hours', 'After 5pm until 8am.', 'Po 17:00 do 8:00.'],
    ['on one with a nought', 'Until 8am.', 'Do 08:00.'],
    ['with minutes', 'From 4.30pm.', 'Od 16.30.'],
    ['as it was', 'After 5pm.', 'شام 5 بجے کے بعد۔'],
  ])('may stand %s', (_, english, text) => {
    expect(whats(numbersKept, pair(english, text))).toEqual([]);
  });

  it.each([
    ['another', 'Call 116 123', 'Ffoniwch 116 132', '116, 132'],
    ['left out', 'Call 999 now', 'Ffoniwch nawr', 'none'],
    ['added', 'Call now', 'Ffoniwch 999 nawr', '999'],
    ['said once of twice', 'Text 999 to 999', 'Tecstiwch 999', '999'],
    ['an hour that is not the same', 'After 5pm', 'Po 15:00', '15, 00'],
    ['a morning for an evening', 'After 5am', 'Po 17:00', '17, 00'],
  ])('may not be %s', (_, english, text, found) => {
    expect(whats(numbersKept, pair(english, text))).toEqual([
      expect.stringContaining(`Its numbers are ${found},`),
    ]);
  });

  it.each(['کال ۹۹۹', '৯৯৯ নম্বরে', '٩٩٩', '９９９', 'Ffoniwch ⑨'])(
    'is in the digits of a phone, and not as in %s',
    (text) => expect(whats(digitsPlain, pair('999', text))).toHaveLength(1),
  );
});

describe('a copy of the English', () => {
  const check = (text: string, same?: string[]) =>
    whats(phrasesTranslated, pair(text, text, 'cy', { ...(same && { same }) }));

  it('is none where there is nothing to translate: names, gaps, digits', () => {
    expect(check('Samaritans')).toEqual([]);
    expect(check('{{title}}: {{opening}}.')).toEqual([]);
    expect(check('999')).toEqual([]);
  });

  it('is found, in whatever else', () => {
    expect(check('Open it as a page')).toEqual(['In cy it is still the English.']);
    expect(check('Call Samaritans')).toHaveLength(1);
  });

  it('may be right, and then is named in about.json', () => {
    expect(check('Chat', ['loader.page'])).toEqual([]);
  });

  it('that is excused and is none is a mistake too', () => {
    const authored = pair('Chat', 'Sgwrs', 'cy', { same: ['loader.page'] });
    expect(whats(phrasesTranslated, authored)).toEqual([
      expect.stringContaining('nothing has to be excused'),
    ]);
  });

  it('is no fault in easy read, which is English', () => {
    expect(whats(phrasesTranslated, pair('Call now', 'Call now', 'en-GB-x-easyread'))).toEqual([]);
  });
});

describe('the name of a service', () => {
  it.each([
    ['Listeners at Samaritans.', 'Gwrandawyr y Samaritans.'],
    ['SWGfL and the Fell Trust run it.', 'Prowadzą to SWGfL i Fell Trust.'],
    ['Information about a crime.', 'Gwybodaeth am drosedd.'],
    ['In Finland.', 'W Finlandii.'],
  ])('is in both, or in neither: %s', (english, text) => {
    expect(whats(namesKept, pair(english, text))).toEqual([]);
  });

  it.each([
    ['Listeners at Samaritans.', 'Gwrandawyr y Samariaid.', 'Samaritans'],
    ['SWGfL and the Fell Trust run it.', 'Prowadzi to SWGfL.', 'SWGfL and the Fell Trust'],
    ['Ask for Inform.', 'Poproś o informacje.', 'Inform'],
  ])('is missed where it was translated: %s', (english, text, name) => {
    expect(whats(namesKept, pair(english, text))).toEqual([`The name ${name} is not in it.`]);
  });
});

describe('a phrase', () => {
  it.each(['<b>now</b>', 'a <br', 'now</p', 'x > y', 'a &amp; b', 'a&#39;b', '&nbsp;'])(
    'has no HTML in it, whole or broken: %s',
    (text) => expect(whats(phrasesPlain, pair('Now', text))).toHaveLength(1),
  );

  it('may have an ampersand of its own', () => {
    expect(whats(phrasesPlain, pair('Now', 'Rape Crisis England & Wales; now'))).toEqual([]);
  });

  it('has as many paragraphs as the English', () => {
    expect(whats(paragraphsKept, pair('One.\nTwo.', 'Un.\nDau.'))).toEqual([]);
    expect(whats(paragraphsKept, pair('One.\nTwo.', 'Un. Dau.'))).toEqual([
      'It has 1 of the 2 paragraphs in English.',
    ]);
  });

  it('out of its place is named once, and not every one after it', () => {
    const needs = { crisis: 'Un', one: 'Dau', two: 'Tri' };
    const mixed = { two: 'Tri', crisis: 'Un', one: 'Dau' };
    const check = (phrases: Record<string, string>) =>
      phrasesInOrder.check(
        example({
          locales: [
            exampleLocale({ needs }),
            { ...exampleLocale({}, 'cy'), phrases: { needs: phrases } },
          ],
        }),
      );
    expect(check(needs)).toEqual([]);
    expect(check(mixed).map(({ where }) => where)).toEqual(['locales/cy/needs.json › crisis']);
  });
});

describe('a language', () => {
  const check = (said: Partial<About>) =>
    languagesDescribed
      .check(example({ locales: [exampleLocale(), exampleLocale({}, 'cy', said)] }))
      .map(({ where }) => where.replace(/.* › /, ''));
  const reviewed = { by: 'B. Reader', on: '2026-12-01' };

  it('says who wrote it, how it speaks, and its terms', () => {
    expect(check({})).toEqual([]);
    expect(check({ translated: null })).toEqual(['translated']);
    expect(check({ terms: {} })).toEqual(['terms']);
  });

  it('is reviewed by somebody else, and not before it was written', () => {
    expect(check({ reviewed })).toEqual([]);
    expect(check({ reviewed: { ...reviewed, by: 'A. Writer' } })).toEqual(['reviewed.by']);
    expect(check({ reviewed: { ...reviewed, on: '2026-11-01' } })).toEqual(['reviewed.on']);
  });

  it('that others are translated from is translated from none', () => {
    const said = { translated: { by: 'A. Writer', on: '2026-11-23' } };
    const authored = example({ locales: [exampleLocale({}, 'en-GB', said)] });
    expect(languagesDescribed.check(authored)).toHaveLength(1);
  });
});
