import { describe, expect, it } from 'vitest';
import { read } from '../../src/build/read.ts';
import type { Step } from '../../src/model/flow.ts';
import {
  ask,
  example,
  exampleFlow,
  exampleHelpline,
  outcome,
  tell,
  to,
} from '../../src/review/example.ts';
import { barrierOffered } from '../../src/review/rules/barrier-offered.ts';
import { fewAnswers } from '../../src/review/rules/few-answers.ts';
import { nationLast } from '../../src/review/rules/nation-last.ts';
import { showsBehindCard } from '../../src/review/rules/shows-behind-card.ts';

const withSteps = (steps: Record<string, Step>) => example({ flows: [exampleFlow(steps)] });

describe('what might stop a person', () => {
  const helplines = [exampleHelpline({ claims: { who: ['page'], tells: ['page'] } })];
  const told: Step = { kind: 'tell', shows: 'tells', options: [to('card', '@card')] };
  const find = (steps: Record<string, Step>) =>
    barrierOffered.check(example({ helplines, flows: [exampleFlow(steps)] }));

  it('is asked from every card that somebody with terms of their own stands on', () => {
    expect(barrierOffered.check(barrierOffered.breaks).map(({ where }) => where)).toEqual([
      'flows/start.json › steps.help.options',
    ]);
    const help = outcome(['crisis'], [to('barrier', 'barrier')]);
    expect(find({ help, barrier: ask([to('told', 'told'), to('none', '@card')]), told })).toEqual(
      [],
    );
  });

  it('is not asked by a question whose answers speak of nobody on the card', () => {
    const help = outcome(['crisis'], [to('barrier', 'barrier')]);
    const plain = tell([to('card', '@card')]);
    expect(find({ help, barrier: ask([to('told', 'plain')]), plain })).toHaveLength(1);
  });

  it('is not asked by an answer that does not come back to the card', () => {
    const help = outcome(['crisis'], [to('barrier', 'barrier')]);
    const away: Step = { kind: 'tell', shows: 'tells', options: [to('on', 'who')] };
    expect(find({ help, barrier: ask([to('told', 'away')]), away })).toHaveLength(1);
  });

  it('cannot be answered before there is a card', () => {
    expect(showsBehindCard.check(showsBehindCard.breaks).map(({ where }) => where)).toEqual([
      'flows/start.json › steps.told.shows',
    ]);
    expect(
      showsBehindCard.check(withSteps({ help: outcome(['crisis'], [to('a', 'told')]), told })),
    ).toEqual([]);
  });
});

describe('where a person is', () => {
  const everywhere = [
    ...(['eng', 'wls', 'sct', 'nir'] as const).map((nation) => ({
      id: nation,
      to: '@card',
      nation,
    })),
    to('rather-not', '@card'),
  ];
  const where: Step = { kind: 'ask', sensitive: true, fact: 'nation', options: everywhere };
  const found = (steps: Record<string, Step>) =>
    nationLast.check(withSteps(steps)).map(({ where: place, what }) => `${place} ${what}`);

  it('may be asked last on a card', () => {
    expect(
      found({ help: outcome(['crisis'], [to('again', 'who'), to('nation', 'where')]), where }),
    ).toEqual([]);
  });

  it('may not be asked before something else', () => {
    expect(
      found({ help: outcome(['crisis'], [to('nation', 'where'), to('again', 'who')]), where }),
    ).toEqual([
      'flows/start.json › steps.help.options.nation Other answers come after the one that asks where a person is.',
    ]);
  });

  it('may not be asked on the way to the first card', () => {
    expect(found({ who: ask([to('me', 'where'), to('not-sure', 'help')]), where })).toEqual([
      'flows/start.json › steps.who.options.me It asks where a person is before they have a card.',
    ]);
  });

  it('can be answered with every nation, or not at all, and leads straight back', () => {
    const help = outcome(['crisis'], [to('nation', 'where')]);
    const some = [
      ...everywhere.filter(({ id }) => id !== 'sct' && id !== 'rather-not'),
      { ...to('kernow', 'who'), nation: 'eng' as const },
    ];
    expect(found({ help, where: { ...where, options: some } })).toEqual([
      'flows/start.json › steps.where.options It does not let a person say: sct, nothing.',
      'flows/start.json › steps.where.options.kernow.to An answer to where a person is leads on, and not back to the card.',
    ]);
  });
});

describe('a question', () => {
  const many = (count: number) => ask(Array.from({ length: count }, (_, i) => to(`a${i}`, 'help')));

  it('has six answers at most', () => {
    expect(fewAnswers.check(withSteps({ who: many(6) }))).toEqual([]);
    expect(fewAnswers.check(withSteps({ who: many(7) })).map(({ what }) => what)).toEqual([
      'It offers 7 answers, and at most 6 are allowed.',
    ]);
  });

  it('that has an exception has exactly as many as that says', () => {
    const me = (count: number) =>
      example({ flows: [exampleFlow(), exampleFlow({ worry: many(count) }, { id: 'me' })] });
    expect(fewAnswers.check(me(8))).toEqual([]);
    expect(fewAnswers.check(me(6)).map(({ hint }) => hint)).toEqual([
      'Mend its exception in the rule, or take it out where it needs none.',
    ]);
  });

  it('that ships has three answers at least', () => {
    const { authored } = read(process.cwd());
    const few = authored.flows.flatMap(({ value }) =>
      Object.entries(value.steps).filter(
        ([, step]) => step.kind === 'ask' && step.options.length < 3,
      ),
    );
    expect(few.map(([id]) => id)).toEqual([]);
  });
});
