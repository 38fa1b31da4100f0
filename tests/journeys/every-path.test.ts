import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/conversation/address.ts';
import { cardOf } from '../../src/frame/card.ts';
import type { Offer } from '../../src/model/offer.ts';
import { everywhere, flows, pageIn } from './authored.ts';
import { everyPath, told, type Walker } from './every-path.ts';
import { simplePaths } from './walk.ts';

const deadOfNight = new Date('2026-12-26T03:30Z');

const { onward, returned } = everyPath();
const all = [...onward, ...returned];

const where = ({ talk }: Walker) =>
  [talk.restart().address, ...talk.turns.map(({ option }) => option)].join(' > ');

/** Every card on any path, once for each thing that is known of the person there. */
const cards = new Map(
  all.flatMap((walker): [string, Walker][] => {
    const { address, step, facts } = walker.talk;
    return step.kind === 'outcome' ? [[JSON.stringify([address, facts]), walker]] : [];
  }),
);

describe('on every path there is', () => {
  it('the conversation goes where the files say, and comes round to every card it can', () => {
    console.log(
      `${onward.length} paths, ${returned.length} ways round, ${cards.size} cards as they can be asked for, on ${everywhere.length} pages`,
    );
    expect(onward).toHaveLength(flows.flatMap(entriesOf).flatMap(simplePaths).length);
    expect(returned.length).toBeGreaterThan(1000);
  });

  it.each(everywhere.map(({ folder }) => folder))(
    'somebody answers at half past three on Boxing Day morning, or there is a plan: %s',
    (folder) => {
      const page = pageIn(folder);
      const shut = [...cards.values()].filter(({ talk: { address, step, facts } }) => {
        if (step.kind !== 'outcome') return false;
        const { first } = cardOf(page, step, facts, deadOfNight);
        return !first.some(({ open }) => open) && !(isAbroad(address) && first.every(isThere));
      });
      expect(shut.map(where)).toEqual([]);
    },
  );

  it('Back is exactly where the person was before, at every place', () => {
    const lost = all.filter(({ talk, met }) => told(talk.back()) !== (met.at(-2) ?? met[0]));
    expect(lost.map(where)).toEqual([]);
  });

  it('changing any answer given so far is exactly where it was given', () => {
    const lost = all.filter(({ talk, met }) =>
      talk.turns.some((_, index) => told(talk.change(index)) !== met[index]),
    );
    expect(lost.map(where)).toEqual([]);
  });

  it('an answer to what might stop a person comes round to the card they came from', () => {
    const after = returned.filter(({ talk }) => talk.step.kind === 'outcome');
    const elsewhere = after.filter(({ talk }) => talk.address !== talk.card);
    expect(after.length).toBeGreaterThan(1000);
    expect(elsewhere.map(where)).toEqual([]);
  });
});

/** No UK line is promised to anybody abroad: what they are given is always there to open. */
function isAbroad(address: string): boolean {
  return address.startsWith('abroad/');
}

function isThere({ helpline }: Offer): boolean {
  return helpline.channels.some(({ kind }) => kind === 'site');
}
