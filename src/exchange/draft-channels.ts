import type { Problem } from '../model/problem.ts';
import { attributeIn } from './attribute-of.ts';
import { RECORD, type DraftChannel } from './draft.ts';
import { draftHours } from './draft-hours.ts';
import type { Incoming } from './incoming.ts';
import { codes, waysIn, type Way } from './ways-in.ts';

export interface Drafted {
  channel: DraftChannel;
  note: string | undefined;
  gaps: Problem[];
}

/** The channels of a draft, each with what an editor must still find out about it. */
export function draftChannels(service: Incoming, checked: string | null): Drafted[] {
  const ways = waysIn(service);
  const taken = new Set<string>();
  return ways.map((way) => {
    const id = freeName(attributeIn(way.attributes, 'channel') ?? way.kind, taken);
    return drafted(id, way, service, ways.length === 1, checked);
  });
}

function drafted(
  id: string,
  way: Way,
  service: Incoming,
  alone: boolean,
  checked: string | null,
): Drafted {
  const own = (type: 'cost' | 'pair' | 'word' | 'dial' | 'checked' | 'languages') =>
    attributeIn(way.attributes, type);
  const spoken = own('languages')?.split(',') ?? firstOf(way.languages, codes(service.languages));
  const [cost, pair, word] = [own('cost'), own('pair'), own('word')];
  const hours = draftHours(way, service, id, alone, checked);
  const reach = reachOf(way, own('dial'));
  const channel: DraftChannel = {
    kind: way.kind,
    id,
    ...reach,
    ...(word && { word }),
    cost: cost ?? 'unknown',
    languages: spoken.length > 0 ? spoken : ['en'],
    ...(way.description && { noted: true }),
    ...(pair && { pair }),
    hours: hours.hours,
    trust: 'medium',
    sources: [RECORD],
    checked: own('checked') ?? (attributeIn(way.attributes, 'channel') ? null : checked),
  };
  const gap = (field: string, what: string, hint: string) => [
    { where: `channels.${id}.${field}`, what, hint },
  ];
  return {
    channel,
    note: way.description,
    gaps: [
      ...(cost
        ? []
        : gap(
            'cost',
            'The record does not say what it costs.',
            'Read it on the service’s own page.',
          )),
      ...(spoken.length > 0
        ? []
        : gap(
            'languages',
            'The record names no language: English is assumed.',
            'Ask the service.',
          )),
      ...(reach.address?.startsWith('http:')
        ? gap('address', 'This is not an https:// address.', 'Find the one the service uses now.')
        : []),
      ...('dial' in reach && !/^\+?\d{3,15}$/.test(reach.dial ?? '')
        ? gap('dial', 'No number to dial could be made of this.', 'Write digits, or + and digits.')
        : []),
      ...hours.gaps.flatMap(({ field, what, hint }) => gap(field, what, hint)),
    ],
  };
}

function reachOf({ kind, at }: Way, dial: string | undefined) {
  if (kind !== 'phone' && kind !== 'text') return { address: at };
  return { shown: at, dial: dial ?? at.replace(/\(0\)|[^+\d]/g, '') };
}

function firstOf(own: string[], others: string[]): string[] {
  return own.length > 0 ? own : others;
}

/** `phone`, and `phone-2` where that is taken. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let next = 2; taken.has(name); next++) name = `${wanted}-${next}`;
  taken.add(name);
  return name;
}
