import type { Helpline, SourcedChannel } from '../model/helpline.ts';
import type { Weekly } from '../model/hours.ts';
import type { Phrases } from '../model/phrases.ts';
import { attributeOf, type LinkType } from './attribute-of.ts';
import { e164 } from './e164.ts';
import { idOf } from './id-of.ts';
import { languagesOf } from './languages-of.ts';
import { phraseAt } from './phrase-at.ts';
import type { Attribute, Contact, Online, Phone } from './service.ts';

type Numbered = Extract<SourcedChannel, { dial: string }>;
type Addressed = Exclude<SourcedChannel, { dial: string }>;

/** A number as the standard's phone: printed as the service prints it. */
export function phoneOf(helpline: Helpline, channel: Numbered, phrases: Phrases): Phone {
  const id = idOf('phone', helpline.id, channel.id);
  const number = e164(channel.dial);
  return {
    id,
    number: channel.shown,
    type: typeOf(channel),
    ...described(helpline, channel, phrases),
    languages: languagesOf(id, channel.languages, phrases),
    attributes: attributesOf({ id, entity: 'phone' }, channel, {
      dial: channel.dial,
      e164: number,
      word: channel.kind === 'text' ? channel.word : undefined,
    }),
  };
}

/** 18001 before a number calls it by text relay. */
const relay = /^18001/;

/** The kinds of number that RFC 6350 knows. */
function typeOf({ kind, dial }: Numbered): Phone['type'] {
  if (kind === 'text') return 'text';
  return relay.test(dial) ? 'textphone' : 'voice';
}

/** A mailbox as the standard's contact. It has neither languages nor words, so ours are kept beside it. */
export function contactOf(helpline: Helpline, channel: Addressed, phrases: Phrases): Contact {
  const id = idOf('contact', helpline.id, channel.id);
  return {
    id,
    email: channel.address,
    attributes: attributesOf({ id, entity: 'contact' }, channel, {
      languages: channel.languages.join(','),
      note: described(helpline, channel, phrases).description,
    }),
  };
}

/** Chat, forms and pages: the service at a virtual location, the standard's only place for an address. */
export function onlineOf(helpline: Helpline, channel: Addressed, phrases: Phrases): Online {
  const id = idOf('online', helpline.id, channel.id);
  const location = idOf('location', helpline.id, channel.id);
  const languages = languagesOf(location, channel.languages, phrases);
  const signed = languages.filter(({ code }) => code === 'bfi');
  return {
    id,
    ...described(helpline, channel, phrases),
    location: {
      id: location,
      location_type: 'virtual',
      name: phraseAt(phrases, `app.channel.${channel.kind}`) ?? channel.kind,
      url: channel.address,
      languages,
      ...(signed.length > 0 && {
        accessibility: signed.map(({ name }) => ({
          id: idOf('accessibility', location, name),
          description: name,
        })),
      }),
    },
    attributes: attributesOf({ id, entity: 'service_at_location' }, channel, {}),
  };
}

function described(
  { id }: Helpline,
  channel: SourcedChannel,
  phrases: Phrases,
): { description?: string } {
  const description = channel.noted
    ? phraseAt(phrases, `helplines.${id}.channels.${channel.id}`)
    : undefined;
  return description === undefined ? {} : { description };
}

function attributesOf(
  link: { id: string; entity: string },
  { id, kind, cost, pair, checked, hours }: SourcedChannel,
  own: Partial<Record<LinkType, string | undefined>>,
): Attribute[] {
  const all: [LinkType, string | null | undefined][] = [
    ['channel', id],
    ['kind', kind],
    ['dial', own.dial],
    ['e164', own.e164],
    ['word', own.word],
    ['languages', own.languages],
    ['note', own.note],
    ['pair', pair],
    ['cost', cost],
    ['checked', checked],
    ['hours', hours.kind],
    ['hoursChecked', hours.kind === 'unknown' ? undefined : hours.checked],
    ['bankHolidays', hours.kind === 'weekly' ? holidaysOf(hours) : undefined],
  ];
  return all.flatMap(([type, value]) => (value ? [attributeOf(link, type, value)] : []));
}

/** `closed`, or the times of such a day: `10:00-14:00,18:00-20:00`. */
function holidaysOf({ holidays }: Weekly): string {
  return typeof holidays === 'string'
    ? holidays
    : holidays.spans.map(({ opens, closes }) => `${opens}-${closes}`).join(',');
}
