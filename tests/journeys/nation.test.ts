import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/frame/card.ts';
import { nation } from '../../src/model/names.ts';
import { flows, pageIn } from './authored.ts';
import { person } from './person.ts';

const noon = '2026-11-24T12:00Z';
const survivor = ['start/who not-sure', 'unsure/closest happened', 'survivor/what recent'];
const worry = ['start/who child', 'child/danger no', 'child/what worry'];

describe('where in the UK they are', () => {
  it.each([
    ['wls', 'rape-crisis-ew'],
    ['sct', 'rape-crisis-scotland'],
    ['nir', 'dsa-helpline-ni'],
  ])(
    'a survivor who says "%s" on a page for the whole UK is shown her own line first',
    (where, line) => {
      const { card, sees } = person({ at: noon }).answers(
        ...survivor,
        'survivor/recent nation',
        `refine/nation ${where}`,
      );
      expect(sees).toBe('survivor/recent');
      expect(card.first[0]).toBe(line);
    },
  );

  it('a grandfather in Belfast, first shown what is for everybody, says so and finds his own trust', () => {
    const before = person({ at: noon }).answers(...worry);
    expect(before.card.first).toEqual(['nspcc-helpline', 'police-101']);
    const { card } = before.answers('child/worry nation', 'refine/nation nir');
    expect(card.first).toContain('ni-gateway');
    expect([...card.first, ...card.more]).not.toContain('england-childrens-services');
  });

  it('somebody who would rather not say keeps the card they had', () => {
    const before = person({ at: noon }).answers(...worry);
    const after = before.answers('child/worry nation', 'refine/nation rather-not');
    expect(after.card.found).toEqual(before.card.found);
  });

  it('somebody who has said so is not asked again, there or on the next card', () => {
    const said = person({ at: noon }).answers(...worry, 'child/worry nation', 'refine/nation sct');
    expect(said.offered).not.toContain('nation');
    expect(said.facts.nation).toBe('sct');
  });

  it('somebody on a page of Wales is never asked', () => {
    expect(person({ at: noon, on: 'gb-wls' }).answers(...worry).offered).not.toContain('nation');
    expect(
      person({ at: noon })
        .answers(...worry)
        .offered.at(-1),
    ).toBe('nation');
  });

  it('somebody whose card is the same everywhere is not asked', () => {
    const { offered } = person({ at: noon }).answers(
      'start/who me',
      'me/adult adult',
      'me/now safe',
      'me/worry images',
    );
    expect(offered).not.toContain('nation');
  });

  it('somebody can be asked on every card that it would change, at any hour, whatever they prefer', () => {
    const page = pageIn('gb');
    const prefers = [[], ['phone'], ['chat', 'text'], ['email', 'form'], ['site']] as const;
    const unasked = flows.flatMap(({ id, age = null, steps }) =>
      Object.entries(steps).flatMap(([name, step]) => {
        if (step.kind !== 'outcome' || step.options.some(({ to }) => to === 'refine/nation'))
          return [];
        return ['2026-11-24T12:00Z', '2026-11-29T03:00Z', '2026-12-25T20:00Z'].flatMap((at) =>
          prefers.flatMap((prefer) => {
            const first = (where: (typeof nation.options)[number] | null) =>
              cardOf(page, step, { nation: where, age, prefer }, new Date(at))
                .first.map(({ helpline }) => helpline.id)
                .join();
            return nation.options
              .filter((where) => first(where) !== first(null))
              .map((where) => `${id}/${name} in ${where} at ${at}, ${prefer.join()}`);
          }),
        );
      }),
    );
    expect(unasked).toEqual([]);
  });
});
