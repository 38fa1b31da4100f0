import type { Area, Helpline } from '../model/helpline.ts';
import type { Phrases } from '../model/phrases.ts';
import { assuredDate } from './assured-date.ts';
import { attributeOf, linkTypes } from './attribute-of.ts';
import { contactOf, onlineOf, phoneOf } from './channels-of.ts';
import { costsOf } from './costs-of.ts';
import { idOf } from './id-of.ts';
import { languagesOf } from './languages-of.ts';
import { phraseAt } from './phrase-at.ts';
import { schedulesOf } from './schedules-of.ts';
import type { Attribute, Service, ServiceArea } from './service.ts';
import type { Calendar } from './stretches.ts';

/** A helpline, and the area it belongs to where it is a local one. */
export interface Placed {
  helpline: Helpline;
  area: Area | null;
}

/** One helpline as a service of Open Referral UK 3. Only what a card shows: no source, no reviewer's note. */
export function serviceOf(
  { helpline, area }: Placed,
  phrases: Phrases,
  calendar: Calendar,
): Omit<Service, 'organization'> {
  const { id: name, channels, ages } = helpline;
  const id = idOf('service', name);
  const words = (claim: 'who' | 'tells' | 'first' | 'busy') =>
    helpline.claims[claim] ? phraseAt(phrases, `helplines.${name}.${claim}`) : undefined;
  const description = [words('who'), words('tells')].filter(Boolean).join('\n');
  const numbers = channels.flatMap((each) => ('dial' in each ? [each] : []));
  const addresses = channels.flatMap((each) => ('dial' in each ? [] : [each]));
  const mail = addresses.filter(({ kind }) => kind === 'email');
  const online = addresses.filter(({ kind }) => kind !== 'email');
  const url = (online.find(({ kind }) => kind === 'site') ?? online[0])?.address;
  const tags = new Set(channels.flatMap(({ languages }) => languages));
  return {
    id,
    name: helpline.title,
    description: description || undefined,
    url,
    email: mail[0]?.address,
    status: 'active',
    application_process: words('first'),
    wait_time: words('busy'),
    eligibility_description: words('who'),
    minimum_age: ages?.from,
    maximum_age: ages?.to,
    assured_date: assuredDate(helpline),
    phones: numbers.map((channel) => phoneOf(helpline, channel, phrases)),
    contacts: mail.map((channel) => contactOf(helpline, channel, phrases)),
    service_at_locations: online.map((channel) => onlineOf(helpline, channel, phrases)),
    schedules: channels.flatMap((channel) => schedulesOf(helpline, channel, phrases, calendar)),
    service_areas: areasOf(id, helpline, area, phrases),
    languages: languagesOf(id, [...tags], phrases),
    cost_options: costsOf(name, channels, phrases),
    attributes: attributesOf(id, helpline, phrases),
  };
}

function areasOf(
  service: string,
  { nations }: Helpline,
  area: Area | null,
  phrases: Phrases,
): ServiceArea[] {
  const entry = (name: string, extent: string): ServiceArea => ({
    id: idOf('service-area', service, extent),
    name,
    extent_type: 'text',
    extent,
  });
  if (area) return [entry(phraseAt(phrases, `areas.${area.id}`) ?? area.title, area.id)];
  return nations.map((nation) =>
    entry(phraseAt(phrases, `app.nation.${nation}`) ?? nation, `GB-${nation.toUpperCase()}`),
  );
}

function attributesOf(id: string, helpline: Helpline, phrases: Phrases): Attribute[] {
  const link = { id, entity: 'service' };
  const needs = Object.entries(helpline.serves).map(([need, order]) => {
    const words = phraseAt(phrases, `needs.${need}`) ?? need;
    return {
      ...attributeOf(link, 'need', `${need} ${order}`),
      taxonomy_term: {
        id: idOf('term', linkTypes.need, need),
        code: need,
        name: words,
        description: words,
      },
    };
  });
  return [
    attributeOf(link, 'helpline', helpline.id),
    attributeOf(link, 'name', helpline.name.value),
    ...needs,
  ];
}
