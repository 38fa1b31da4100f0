import fc from 'fast-check';
import { startOf } from '../../src/conversation/address.ts';
import { converse, type Conversation } from '../../src/conversation/converse.ts';
import { offered } from '../../src/frame/offered.ts';
import type { FrameData } from '../../src/model/frame-data.ts';
import { option } from '../browser/setup/phrases.ts';

/** What a person can do that is not an answer in itself. */
const kinds = [
  ...['choose', 'choose', 'choose', 'choose', 'choose', 'choose', 'choose'],
  ...['back', 'change', 'restart', 'fold', 'show all', 'close'],
];

/** Something two people do at the same moment, each in their own place. */
export interface Move {
  kind: string;
  picks: [number, number];
}

/** One person's part in it: what they press, or the option they choose, by its words in English too. */
export interface Act {
  kind: string;
  words?: string;
  chosen?: [address: string, option: string];
  nth?: number;
}

/**
 * Two people who do the same kinds of things in the same order, and answer as they like. What stays
 * cannot be closed; where there are languages to choose from, both go on in another at the same moment.
 */
export function pairs(
  longest: number,
  { stays = false, languages = false, answers = false } = {},
): fc.Arbitrary<Move[]> {
  const pick = fc.nat({ max: 5039 });
  const move = fc.record({
    kind: fc.constantFrom(
      ...kinds.filter((kind) => kind !== 'close' || !stays),
      ...(languages ? ['speak', 'speak'] : []),
      // Four answers in a row are then no rare thing.
      ...(answers ? Array<string>(20).fill('choose') : []),
    ),
    picks: fc.tuple(pick, pick),
  });
  return fc.array(move, { minLength: 1, maxLength: longest, size: 'max' });
}

/**
 * What each of the two does, by the same conversation the frame holds. What only one of them could
 * do (there is nothing to go back to at the start), both leave, and open a fold instead.
 */
export function actsOf(data: FrameData, moves: readonly Move[], now: Date): [Act[], Act[]] {
  const start = begin(data);
  let talks: [Conversation, Conversation] = [start, start];
  const acts: [Act[], Act[]] = [[], []];
  for (const { kind, picks } of moves) {
    const can = talks.every((talk) => possible(data, talk, kind, now));
    const does = can ? kind : 'fold';
    const [one, other] = [0, 1].map((who) => {
      const talk = talks[who] ?? start;
      const [act, next] = perform(data, talk, does, picks[who] ?? 0, now);
      acts[who]?.push(act);
      return next;
    });
    talks = [one ?? start, other ?? start];
  }
  return acts;
}

function begin({ flows }: FrameData): Conversation {
  const first = flows.find(({ id }) => id === 'start');
  if (!first) throw new Error('there is no flow to start with');
  return converse(flows, startOf(first));
}

function possible(data: FrameData, talk: Conversation, kind: string, now: Date): boolean {
  if (kind === 'choose') return offered(data, talk, now).length > 0;
  return ['back', 'change', 'restart'].includes(kind) ? talk.turns.length > 0 : true;
}

function perform(
  data: FrameData,
  talk: Conversation,
  kind: string,
  pick: number,
  now: Date,
): [Act, Conversation] {
  if (kind === 'choose') {
    const options = offered(data, talk, now);
    const id = options[pick % options.length]?.id ?? '';
    return [{ kind, words: option(talk.address, id), chosen: [talk.address, id] }, talk.choose(id)];
  }
  if (kind === 'change') {
    const nth = pick % talk.turns.length;
    return [{ kind, nth }, talk.change(nth)];
  }
  if (kind === 'back') return [{ kind }, talk.back()];
  if (kind === 'restart' || kind === 'close') return [{ kind }, talk.restart()];
  return [{ kind, nth: pick }, talk];
}
