import { nation, type Nation } from '../model/names.ts';
import { attributeIn, linkTypes } from './attribute-of.ts';
import { draftChannels } from './draft-channels.ts';
import { draftGaps } from './draft-gaps.ts';
import { RECORD, type Draft, type DraftHelpline } from './draft.ts';
import type { Incoming } from './incoming.ts';
import { slugOf } from './slug-of.ts';

/**
 * A draft of a helpline's file from somebody else's record of the service. It carries over what the
 * record says and makes nothing up: the rest is named as gaps, for an editor to fill.
 */
export function draftOf(service: Incoming): Draft {
  const { attributes, minimum_age: from, maximum_age: to } = service;
  const day = /^\d{4}(-\d\d(-\d\d)?)?/.exec(service.assured_date ?? '')?.[0];
  const checked = day ?? null;
  const drafted = draftChannels(service, checked);
  const organisation = service.organization?.name ?? service.name;
  const serves = servesIn(service);
  const nations = nationsIn(service);
  const name = attributeIn(attributes, 'name');
  const words = wordsIn(service);
  const id = attributeIn(attributes, 'helpline') ?? slugOf(service.name);
  const noted = drafted.flatMap(({ channel, note }) => (note ? [[channel.id, note]] : []));

  const helpline: DraftHelpline = {
    id,
    title: service.name,
    organisation,
    nations,
    serves,
    ...((isNumber(from) || isNumber(to)) && {
      ages: { ...(isNumber(from) && { from }), ...(isNumber(to) && { to }) },
    }),
    channels: drafted.map(({ channel }) => channel),
    name: { value: name ?? 'unknown', sources: name && name !== 'unknown' ? [RECORD] : [] },
    claims: Object.fromEntries(Object.keys(words).map((claim) => [claim, [RECORD]])),
    sources: {
      [RECORD]: {
        address: 'second-hand',
        title: `Open Referral record: ${service.name}, ${organisation}`,
        says: 'Everything in this draft. Not yet compared with the service’s own pages.',
        copy: day ? `assured ${day}` : 'undated',
      },
    },
    notes: [],
  };
  return {
    helpline,
    words: { ...words, ...(noted.length > 0 && { channels: Object.fromEntries(noted) }) },
    gaps: [
      ...draftGaps(service, helpline),
      ...drafted.flatMap(({ gaps }) => gaps),
      ...Object.keys(words).map((claim) => ({
        where: `words › ${claim}`,
        what: 'These are the publisher’s words.',
        hint: 'Write them anew, short and plain, true to the service’s own terms.',
      })),
    ],
  };
}

/** What a record may say in words, by the claim of ours that it comes nearest to. */
function wordsIn(service: Incoming): Record<string, string> {
  const said = {
    who: text(service['eligibility_description']) ?? service.description ?? undefined,
    first: text(service['application_process']),
    busy: text(service['wait_time']),
  };
  return Object.fromEntries(
    Object.entries(said).flatMap(([claim, words]) => (words ? [[claim, words]] : [])),
  );
}

function nationsIn({ service_areas: areas }: Incoming): Nation[] {
  const names = areas.flatMap(({ name, extent }) => [name?.toLowerCase(), extent?.toLowerCase()]);
  const whole = names.some((name) => name === 'united kingdom' || name === 'uk' || name === 'gb');
  return nation.options.filter(
    (each) => whole || names.includes(`gb-${each}`) || names.includes(named[each]),
  );
}

const named: Record<Nation, string> = {
  eng: 'england',
  wls: 'wales',
  sct: 'scotland',
  nir: 'northern ireland',
};

function servesIn({ attributes }: Incoming): Record<string, number> {
  return Object.fromEntries(
    attributes
      .filter(({ link_type }) => link_type === linkTypes.need)
      .map(({ value = '' }) => value.split(' '))
      .flatMap(([need, order]) => (need && Number(order) > 0 ? [[need, Number(order)]] : [])),
  );
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined;
}
