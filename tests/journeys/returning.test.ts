import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/conversation/address.ts';
import { converse, type Conversation } from '../../src/conversation/converse.ts';
import { flows } from './authored.ts';
import { arrive, ways, type Standing } from './walk.ts';

/** All that can be told of where a person is, and of where each answer would take them. */
function told(talk: Conversation) {
  return {
    address: talk.address,
    turns: talk.turns,
    facts: talk.facts,
    card: talk.card,
    leads: talk.step.options.map(({ id }) => `${id} > ${talk.choose(id).address}`),
  };
}

const picks = fc.array(fc.nat(), { maxLength: 14 });
const entry = fc.constantFrom(...flows.flatMap(entriesOf));

/** Answers at random, and tells every state met on the way, the first included. */
function walk(from: string, chosen: readonly number[]): Conversation[] {
  const met = [converse(flows, from)];
  for (const pick of chosen) {
    const here = met.at(-1);
    const option = here?.step.options[pick % here.step.options.length];
    if (!here || !option) break;
    met.push(here.choose(option.id));
  }
  return met;
}

describe('a person who wanders at random', () => {
  it('goes back, answer by answer, through exactly the states they came by', () => {
    fc.assert(
      fc.property(entry, picks, (from, chosen) => {
        const met = walk(from, chosen);
        let here = met.at(-1);
        for (const then of met.map(told).reverse()) {
          expect(here && told(here)).toEqual(then);
          here = here?.back();
        }
        expect(here && told(here), 'back at the start stays there').toEqual(met.map(told)[0]);
      }),
    );
  });

  it('changes any answer and stands exactly where they gave it', () => {
    fc.assert(
      fc.property(entry, picks, fc.nat(), (from, chosen, which) => {
        const met = walk(from, chosen);
        const last = met.at(-1);
        if (!last || last.turns.length === 0) return;
        const index = which % last.turns.length;
        expect(told(last.change(index))).toEqual(met.map(told)[index]);
        expect(last.change(index).turns, 'what came after is forgotten').toHaveLength(index);
      }),
    );
  });

  it('leaves no trace of an answer they took back on the ones they give next', () => {
    fc.assert(
      fc.property(entry, picks, picks, (from, first, second) => {
        const met = walk(from, first);
        const returned = met.reduce((talk) => talk.back(), met.at(-1) ?? converse(flows, from));
        const again = second.reduce((talk, pick) => {
          const option = talk.step.options[pick % talk.step.options.length];
          return option ? talk.choose(option.id) : talk;
        }, returned);
        expect(told(again)).toEqual(told(walk(from, second).at(-1) ?? again));
      }),
    );
  });

  it('is never anywhere the files do not say, whatever they press', () => {
    const press = fc.oneof(
      { weight: 6, arbitrary: fc.record({ press: fc.constant('choose'), pick: fc.nat() }) },
      { weight: 2, arbitrary: fc.record({ press: fc.constant('back'), pick: fc.nat() }) },
      { weight: 1, arbitrary: fc.record({ press: fc.constant('change'), pick: fc.nat() }) },
      { weight: 1, arbitrary: fc.record({ press: fc.constant('restart'), pick: fc.nat() }) },
    );
    fc.assert(
      fc.property(entry, fc.array(press, { maxLength: 40 }), (from, presses) => {
        let talk = converse(flows, from);
        let trail: Standing[] = [arrive(from, null)];
        for (const { press: pressed, pick } of presses) {
          const offered = trail.slice(-1).flatMap(ways);
          const way = offered[pick % offered.length];
          if (pressed === 'choose' && way) {
            talk = talk.choose(way.option);
            trail = [...trail, way.to];
          } else if (pressed === 'back') {
            talk = talk.back();
            trail = trail.slice(0, Math.max(1, trail.length - 1));
          } else if (pressed === 'change' && talk.turns.length > 0) {
            const index = pick % talk.turns.length;
            talk = talk.change(index);
            trail = trail.slice(0, index + 1);
          } else if (pressed === 'restart') {
            talk = talk.restart();
            trail = trail.slice(0, 1);
          }
          expect(talk.address).toBe(trail.at(-1)?.address);
          expect(talk.turns).toHaveLength(trail.length - 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cannot choose what is not offered', () => {
    const { choose } = converse(flows, 'start/who');
    expect(() => choose('nobody')).toThrow('start/who does not offer "nobody"');
  });
});
