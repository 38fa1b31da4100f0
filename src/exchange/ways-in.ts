import { channelKind, type ChannelKind } from '../model/names.ts';
import { attributeIn } from './attribute-of.ts';
import type { Attributed, Incoming, IncomingPhone, IncomingSchedule } from './incoming.ts';

/** One way to reach a service, as a record has it. */
export interface Way extends Attributed {
  kind: ChannelKind;
  /** A number as printed, or an address. */
  at: string;
  description: string | undefined;
  /** ISO 639 codes. */
  languages: string[];
  /** Schedules that are of this way alone. */
  schedules: readonly IncomingSchedule[];
}

/** Every way in that a record names, each once, in the order of our own cards. */
export function waysIn(service: Incoming): Way[] {
  const { phones, contacts, service_at_locations: locations, email, url } = service;
  const numbers = [
    ...phones,
    ...contacts.flatMap((contact) => contact.phones ?? []),
    ...locations.flatMap((each) => each.phones ?? []),
  ];
  const ways = [
    ...numbers.flatMap(ofPhone),
    ...contacts.flatMap((contact) =>
      contact.email ? [way('email', contact.email, contact.attributes)] : [],
    ),
    ...(email ? [way('email', email)] : []),
    ...locations.flatMap(({ location, attributes, description, schedules }) =>
      location?.url
        ? [
            {
              ...way(kindIn(attributes) ?? 'site', location.url, attributes),
              description: description ?? undefined,
              languages: codes(location.languages),
              schedules: schedules ?? [],
            },
          ]
        : [],
    ),
  ];
  // The page of the service as a whole is often one of its ways in already.
  const known = ways.some(({ at }) => at === url);
  return once(url && !known ? [...ways, way('site', url)] : ways);
}

function ofPhone({ number, type, description, languages, attributes }: IncomingPhone): Way[] {
  if (type === 'fax' || type === 'pager') return [];
  const kind = kindIn(attributes) ?? (type === 'text' ? 'text' : 'phone');
  return [
    {
      ...way(kind, number, attributes),
      description: description ?? undefined,
      languages: codes(languages),
    },
  ];
}

function way(kind: ChannelKind, at: string, attributes: Way['attributes'] = []): Way {
  return {
    kind,
    at,
    attributes,
    description: attributeIn(attributes, 'note'),
    languages: [],
    schedules: [],
  };
}

function kindIn(attributes: Way['attributes']): ChannelKind | undefined {
  return channelKind.safeParse(attributeIn(attributes, 'kind')).data;
}

/** ISO 639 codes, in lower case as BCP 47 has them. */
export function codes(languages: Incoming['languages']): string[] {
  return languages.flatMap(({ code }) => (code ? [code.toLowerCase()] : []));
}

function once(ways: readonly Way[]): Way[] {
  const key = ({ kind, at, attributes }: Way) =>
    JSON.stringify([kind, at.toLowerCase(), attributeIn(attributes, 'channel')]);
  const mailed = new Set<string>();
  const seen = new Set<string>();
  return ways.filter((each) => {
    // A mailbox is often told twice: of the service, and of a contact.
    if (each.kind === 'email' && mailed.has(each.at)) return false;
    if (each.kind === 'email') mailed.add(each.at);
    const fresh = !seen.has(key(each));
    seen.add(key(each));
    return fresh;
  });
}
