import type { Authored, Locale } from '../model/authored.ts';
import { everyHelpline } from './every-helpline.ts';
import { phraseList } from './phrase-list.ts';
import { namesIn } from './reading-names.ts';
import { reading, type Reading } from './reading.ts';

export interface MeasuredCard extends Reading {
  id: string;
}

/**
 * How hard the words on each service's card are, the hardest first. No rule: a service's own terms
 * are never softened to please a formula. Reviewers see the figures.
 */
export function readingOfHelplines(authored: Authored, locale: Locale): MeasuredCard[] {
  const names = namesIn(authored);
  const said = phraseList(locale);
  return everyHelpline(authored)
    .flatMap(({ value: { id } }) => {
      const words = said.filter(({ key }) => key.startsWith(`helplines.${id}.`));
      const read = reading(words.map(({ text }) => text).join('\n'), names);
      return read ? [{ id, ...read }] : [];
    })
    .sort((a, b) => b.grade - a.grade || (a.id < b.id ? -1 : 1));
}
