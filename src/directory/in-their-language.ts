import type { Offer } from '../model/offer.ts';
import type { Request } from './request.ts';

/**
 * Those who speak the person's language before others who serve the same need: who is afraid speaks
 * best in their own. Who is on the card is settled before, by what matters more, so that
 * nobody loses the police, or CEOP, to a line that happens to speak Welsh.
 */
export function inTheirLanguage(offers: readonly Offer[], { needs, language }: Request): Offer[] {
  if (language === undefined) return [...offers];
  const needOf = ({ helpline }: Offer) => needs.findIndex((need) => need in helpline.serves);
  const spoken = ({ helpline }: Offer) => (speaks(helpline, language) ? 0 : 1);
  return offers.toSorted(
    (one, other) => needOf(one) - needOf(other) || spoken(one) - spoken(other),
  );
}

/** Does anybody there speak a language, whatever the country it is spoken in? */
export function speaks(
  { channels }: { channels: readonly { languages: readonly string[] }[] },
  language: string,
): boolean {
  return channels.some(({ languages }) => speaksOne(languages, language));
}

/** `en-GB-x-easyread` is English. */
export function speaksOne(languages: readonly string[], language: string): boolean {
  const [primary] = language.split('-');
  return languages.some((each) => each.split('-')[0] === primary);
}
