import { describe, expect, it } from 'vitest';
import { directionMarks } from '../../src/review/rules/direction-marks.ts';
import { lettersInScript } from '../../src/review/rules/letters-in-script.ts';
import { pair, whats } from './pair.ts';

describe('letters', () => {
  it.each([
    ['pa', 'ਪੁਲਿਸ ਨੂੰ 999 ਤੇ CEOP'],
    ['ur', 'پولیس کو CEOP کے ذریعے'],
    ['ar', 'اتصل بالشرطة CEOP'],
    ['bn', 'পুলিশকে CEOP-এর মাধ্যমে'],
    ['gu', 'પોલીસને CEOP'],
    ['pl', 'Zadzwoń na policję, CEOP'],
    ['ro', 'Sună la poliție, CEOP și'],
    ['cy', 'Ffoniwch yr heddlu, CEOP, ŵ'],
  ])('of %s are its own, and Latin ones in names', (tag, text) => {
    expect(whats(lettersInScript, pair('Call the police, CEOP', text, tag))).toEqual([]);
  });

  it.each([
    ['pa', 'ਪੁਲਿਸ पुलिस', 'U+092a'],
    ['pl', 'P\u043elicja', 'U+043e'],
    ['cy', 'Αwn', 'U+0391'],
    ['ur', 'پوليس', 'U+064a'],
    ['ar', 'الشرطة یوم', 'U+06cc'],
    ['ro', 'poliţie', 'U+0163'],
    ['gu', 'police ને', 'police'],
  ])('of %s are not those of another script: %s', (tag, text, found) => {
    expect(whats(lettersInScript, pair('Call them', text, tag))).toEqual([
      expect.stringContaining(found),
    ]);
  });

  it('may give the English word that is heard beside the language’s own', () => {
    const english = 'For people who were cautioned, in British Sign Language';
    expect(whats(lettersInScript, pair(english, 'সতর্ক (caution), BSL', 'bn'))).toEqual([]);
  });
});

describe('direction', () => {
  it.each(['\u200E', '\u200F', '\u061C', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E'])(
    'is never turned by a mark that nobody sees: %j',
    (mark) =>
      expect(whats(directionMarks, pair('Call', `اتصل ${mark}999`, 'ar'))).toEqual([
        expect.stringContaining(
          `U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
        ),
      ]),
  );

  it('may be isolated, if each isolate ends in its own line', () => {
    const check = (text: string) => whats(directionMarks, pair('Call', text, 'ar'));
    expect(check('اتصل \u2068999\u2069 الآن')).toEqual([]);
    expect(check('اتصل \u2068999')).toHaveLength(1);
    expect(check('اتصل 999\u2069')).toHaveLength(1);
    expect(check('اتصل \u2068999\n\u2069')).toHaveLength(1);
  });

  it('leaves joiners alone, which Bengali and Urdu spell with', () => {
    expect(whats(directionMarks, pair('Call', 'র\u200D্যাব ب\u200Cب', 'bn'))).toEqual([]);
  });
});
