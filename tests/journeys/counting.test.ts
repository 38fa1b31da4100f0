import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/conversation/address.ts';
import { converse, type Conversation } from '../../src/conversation/converse.ts';
import { IN_A_ROW } from '../../src/frame/counting.ts';
import { offered } from '../../src/frame/offered.ts';
import { everywhere, flows, pageIn } from './authored.ts';

const night = new Date('2026-12-26T03:30Z');

/** Every conversation of so many answers, each with whether a card was met on the way. */
function after(answers: number, folder: string): { talk: Conversation; helped: boolean }[] {
  const page = pageIn(folder);
  let all = flows.flatMap(entriesOf).map((entry) => arrived(converse(flows, entry), false));
  for (let given = 0; given < answers; given++)
    all = all.flatMap(({ talk, helped }) =>
      offered(page, talk, night).map(({ id }) => arrived(talk.choose(id), helped)),
    );
  return all;
}

function arrived(talk: Conversation, helped: boolean) {
  return { talk, helped: helped || talk.step.kind === 'outcome' };
}

const where = ({ talk }: { talk: Conversation }) =>
  [talk.restart().address, ...talk.turns.map(({ option }) => option)].join(' > ');

describe.each(everywhere.map(({ folder }) => folder))(
  'a count that help was shown, on the page of %s',
  (folder) => {
    it('is true: by then a card was on screen, whatever was answered', () => {
      const all = after(IN_A_ROW, folder);
      expect(all.length).toBeGreaterThan(1000);
      expect(all.filter(({ helped }) => !helped).map(where)).toEqual([]);
    });

    it('tells of nobody that they are on a short way: every way goes on until then', () => {
      const page = pageIn(folder);
      for (let given = 0; given < IN_A_ROW; given++) {
        const ended = after(given, folder).filter(
          ({ talk }) => offered(page, talk, night).length === 0,
        );
        expect(ended.map(where)).toEqual([]);
      }
    });
  },
);

it('one answer sooner it would not be true of everybody', () => {
  const all = after(IN_A_ROW - 1, 'gb');
  expect(all.some(({ helped }) => helped)).toBe(true);
  expect(all.some(({ helped }) => !helped)).toBe(true);
});

it('says in the privacy document at which answers first cards come', () => {
  const atOnce = ['first', 'second', 'third', 'fourth'].filter((_, given) =>
    after(given + 1, 'gb').some(
      ({ talk }) =>
        talk.restart().address === 'start/who' &&
        talk.step.kind === 'outcome' &&
        talk.back().card === null,
    ),
  );
  const said = `at the ${atOnce.slice(0, -1).join(', ')} or ${atOnce.at(-1)} answer`;
  expect(readFileSync('docs/privacy.md', 'utf8').replace(/\s+/g, ' ')).toContain(said);
});
