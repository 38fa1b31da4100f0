import type { Authored, Locale } from '../model/authored.ts';
import { everyHelpline } from './every-helpline.ts';

const countries = ['Northern Ireland', 'England', 'Scotland', 'Wales'];

/** Names nobody can write more simply: of services, and of the countries of the UK. */
export function namesIn(authored: Authored): string[] {
  const services = everyHelpline(authored).flatMap(({ value: { title, organisation } }) => [
    title,
    organisation,
    // `Samaritans (phone)`: the part people say.
    title.replace(/ ?[(:,].*$/, ''),
  ]);
  return [...new Set([...services, ...countries])].filter(Boolean);
}

/** The formulas count English: in another language they measure nothing. */
export function isEnglish({ tag }: Locale): boolean {
  return tag === 'en' || tag.startsWith('en-');
}
