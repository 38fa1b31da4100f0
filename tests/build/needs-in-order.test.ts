import { expect, it } from 'vitest';
import { frameData } from '../../src/build/frame-data.ts';
import { places } from '../../src/build/places.ts';
import { read } from '../../src/build/read.ts';
import { SOURCE_LOCALE } from '../../src/model/authored.ts';

const { authored } = read(process.cwd());
const [place] = places(authored);
const source = authored.locales.find(({ tag }) => tag === SOURCE_LOCALE);
if (!place || !source) throw new Error('there is nothing to make a page from');

const needsOf = (needs: Record<string, string>, tag = SOURCE_LOCALE) => {
  const locale = { ...source, phrases: { ...source.phrases, needs } };
  const other = { ...source, tag, phrases: { needs: { crisis: 'x', emergency: 'y' } } };
  const locales = tag === SOURCE_LOCALE ? [locale] : [other, locale];
  const shown = locales[0] ?? locale;
  return frameData({ ...authored, locales }, place, shown, { until: '', days: none }).needs;
};
const none = { eng: [], wls: [], sct: [], nir: [] };

it('the needs are listed in the order an editor gave them in needs.json', () => {
  expect(needsOf({ young: 'a', emergency: 'b' })).toEqual(['young', 'emergency']);
  expect(needsOf({ emergency: 'b', young: 'a' })).toEqual(['emergency', 'young']);
});

it('a translation changes the words, and not the order', () => {
  expect(needsOf({ young: 'a', emergency: 'b' }, 'cy')).toEqual(['young', 'emergency']);
});
