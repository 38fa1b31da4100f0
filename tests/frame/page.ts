import { almanacOf } from '../../src/build/almanac-of.ts';
import { converse, type Conversation } from '../../src/conversation/converse.ts';
import type { Flow, Option, Step } from '../../src/model/flow.ts';
import type { FrameData } from '../../src/model/frame-data.ts';
import type { Listed } from '../../src/model/helpline.ts';
import { adviceLine } from '../../src/ui/helpline.examples.ts';

/** A Tuesday morning, when the example's line is open. */
export const MORNING = new Date('2026-11-24T11:00Z');
/** That night, when it is closed, and nothing but its text line answers. */
export const NIGHT = new Date('2026-11-24T23:00Z');

/** A helpline that answers one need, in the nations given. */
export function serving(id: string, need: string, changes: Partial<Listed> = {}): Listed {
  return { ...adviceLine, id, title: id, serves: { [need]: 1 }, ...changes };
}

const [phone] = adviceLine.channels;
if (!phone) throw new Error('the example has lost its phone');

/** Three needs: one everybody's, one that each nation answers by itself, one with nobody for Wales. */
export const helplines: Listed[] = [
  serving('uk', 'anywhere', { channels: [phone] }),
  serving('second', 'anywhere', { channels: [phone], serves: { anywhere: 2 } }),
  serving('night', 'anywhere', { serves: { anywhere: 3 } }),
  serving('scots', 'by-nation', { nations: ['sct'] }),
  serving('rest', 'by-nation', { nations: ['eng', 'wls', 'nir'] }),
];

const to = (id: string, target: string, facts: Partial<Option> = {}): Option => ({
  id,
  to: target,
  ...facts,
});
const outcome = (needs: [string], options: Option[]): Step => ({
  kind: 'outcome',
  needs,
  urgent: false,
  options,
});
const ways = [to('fears', 'fears'), to('busy', 'busy'), to('plain', 'plain'), to('where', 'where')];

const flow: Flow = {
  id: 'start',
  start: 'what',
  openings: {},
  entry: true,
  steps: {
    what: {
      kind: 'ask',
      sensitive: false,
      options: [to('anywhere', 'anywhere'), to('by-nation', 'by-nation'), to('where', 'where')],
    },
    anywhere: outcome(['anywhere'], ways),
    'by-nation': outcome(['by-nation'], ways),
    fears: { kind: 'tell', shows: 'name', options: [to('card', '@card')] },
    busy: { kind: 'tell', shows: 'busy', options: [to('card', '@card')] },
    plain: { kind: 'tell', options: [to('card', '@card'), to('where', 'where')] },
    where: {
      kind: 'ask',
      sensitive: false,
      fact: 'nation',
      options: [
        to('sct', '@card', { nation: 'sct' }),
        to('eng', '@card', { nation: 'eng' }),
        to('rather-not', '@card'),
      ],
    },
  },
};

/** A page of the smallest kind on which all of this can be asked. */
export function page(changes: Partial<FrameData> = {}): FrameData {
  return {
    locale: 'en-GB',
    languages: [],
    nation: null,
    area: null,
    leave: 'https://neutral.example/',
    flows: [flow],
    phrases: {},
    almanac: almanacOf('en-GB'),
    helplines,
    needs: [],
    holidays: { until: '2028-12-31', days: { eng: [], wls: [], sct: [], nir: [] } },
    limit: '2027-10-08',
    ...changes,
  };
}

/** Somebody on that page who has given these answers. */
export function after(...options: string[]): Conversation {
  return options.reduce((talk, option) => talk.choose(option), converse([flow], 'start/what'));
}
