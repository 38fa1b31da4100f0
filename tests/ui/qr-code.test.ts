import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/build/read.ts';
import { slim } from '../../src/build/slim.ts';
import { numbersToTake } from '../../src/ui/numbers-to-take.ts';
import { qrCode } from '../../src/ui/qr-code.ts';
import { picture, scan } from './camera.ts';

const { authored } = read(process.cwd());
const everybody = [...authored.helplines, ...authored.areas.flatMap(({ helplines }) => helplines)];
const taken = everybody.flatMap(({ value }) =>
  numbersToTake(slim(value, false)).map(({ channel, code }) => ({ id: value.id, channel, code })),
);
const scanned = (text: string) => {
  const rows = qrCode(text);
  return rows ? scan(picture(rows)) : undefined;
};
/** The same, as another program draws it. */
const asAnother = (text: string) =>
  encode(text, { ecc: 'M', boostEcc: false, maskPattern: 0, border: 0, minVersion: 1 }).data;

describe('the code of a number', () => {
  const numbers = taken.filter(
    ({ channel }) => channel.kind === 'phone' || channel.kind === 'text',
  );

  it('is there for each number in the directory', () => {
    expect(numbers.length).toBeGreaterThan(40);
    expect(numbers.filter(({ code }) => code === null)).toEqual([]);
  });

  it.each(numbers)(
    'of $id, $code, is read by another phone exactly as dialled',
    ({ channel, code }) => {
      if (!('dial' in channel)) throw new Error('there is nothing to dial');
      const word = channel.kind === 'text' && channel.word ? `:${channel.word}` : '';
      const dialled =
        channel.kind === 'phone' ? `TEL:${channel.dial}` : `SMSTO:${channel.dial}${word}`;
      expect(scanned(code ?? '')).toBe(dialled);
    },
  );
});

describe('any code', () => {
  it('is square for square what another program draws, so none of its repair is used up', () => {
    const letters = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 20 }), (text) => {
        // All digits have a shorter form of their own, which ours does without.
        fc.pre(text.some((letter) => !/\d/.test(letter)));
        expect(qrCode(text.join(''))).toEqual(asAnother(text.join('')));
      }),
    );
  });

  it('is not drawn where it would not hold the text, or not as it was written', () => {
    expect(qrCode('TEL:+44123456789012345')).toBeNull();
    expect(qrCode('tel:999')).toBeNull();
  });

  it('one square wrong is seen here: this test can fail', () => {
    const rows = qrCode('TEL:999') ?? [];
    const [first = []] = rows;
    first[9] = !first[9];
    expect(rows).not.toEqual(asAnother('TEL:999'));
  });
});
