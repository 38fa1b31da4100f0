import type { Phrases } from '../model/phrases.ts';
import { idOf } from './id-of.ts';
import { serviceOf, type Placed } from './service-of.ts';
import type { Services } from './service.ts';
import type { Calendar } from './stretches.ts';

/**
 * The helplines of one place as Open Referral UK 3 services, in the words of one language. Pure, and
 * every identifier is worked out from names: the same files give the same bytes.
 */
export function orukOf(placed: readonly Placed[], phrases: Phrases, calendar: Calendar): Services {
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
  const runBy = (organisation: string) =>
    placed.flatMap(({ helpline }) =>
      helpline.organisation === organisation ? [helpline.title] : [],
    );
  const contents = placed.map((each) => {
    const { organisation } = each.helpline;
    return {
      ...serviceOf(each, phrases, calendar),
      organization: {
        id: idOf('organization', organisation),
        name: organisation,
        // The standard asks for words about it. What it runs here is all we know.
        description: list.format(runBy(organisation)),
      },
    };
  });
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}
