import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/model/flow.ts';
import { ask, example, exampleFlow, outcome, tell, to } from '../../src/review/example.ts';
import { cardBehindOutcome } from '../../src/review/rules/card-behind-outcome.ts';
import { fourTaps } from '../../src/review/rules/four-taps.ts';
import { needsServed } from '../../src/review/rules/needs-served.ts';
import { noDeadEnds } from '../../src/review/rules/no-dead-ends.ts';
import { stepsReachable } from '../../src/review/rules/steps-reachable.ts';
import { targetsExist } from '../../src/review/rules/targets-exist.ts';

const withSteps = (steps: Record<string, Step>) => example({ flows: [exampleFlow(steps)] });

const other = (steps: Record<string, Step>, entry: boolean) =>
  exampleFlow(steps, { id: 'refine', start: 'how', steps, entry });

describe('an option that leads nowhere', () => {
  it('is named by file, step and option, with the nearest step there is', () => {
    expect(targetsExist.check(targetsExist.breaks)).toEqual([
      {
        where: 'flows/start.json › steps.who.options.me.to',
        what: 'There is no step "start/hlep".',
        hint: 'Did you mean "start/help"?',
      },
    ]);
  });

  it('may be in another flow', () => {
    const flows = [exampleFlow({ who: ask([to('me', 'me/worry'), to('not-sure', 'help')]) })];
    expect(targetsExist.check(example({ flows }))[0]?.what).toBe('There is no step "me/worry".');
  });

  it('is not said of @card', () => {
    expect(targetsExist.check(withSteps({ who: ask([to('me', '@card')]) }))).toEqual([]);
  });
});

describe('a step', () => {
  it('counts as reached where a host may open its flow, and not where it may not', () => {
    const how = { how: tell([to('on', 'start/help')]) };
    const find = (entry: boolean) =>
      stepsReachable.check(example({ flows: [exampleFlow(), other(how, entry)] }));
    expect(find(true)).toEqual([]);
    expect(find(false).map(({ where }) => where)).toEqual(['flows/refine.json › steps.how']);
  });

  it('is a dead end where its only ways lead round in a ring', () => {
    const ring = withSteps({
      who: ask([to('me', 'a'), to('not-sure', 'help')]),
      a: tell([to('on', 'b')]),
      b: tell([to('on', 'a')]),
    });
    expect(noDeadEnds.check(ring).map(({ where }) => where)).toEqual([
      'flows/start.json › steps.a',
      'flows/start.json › steps.b',
    ]);
  });
});

describe('the first card', () => {
  const chain = (length: number): Record<string, Step> => ({
    who: ask([to('me', 'step-1'), to('not-sure', 'help')]),
    ...Object.fromEntries(
      Array.from({ length }, (_, i) => [
        `step-${i + 1}`,
        tell([to('on', i + 1 === length ? 'help' : `step-${i + 2}`)]),
      ]),
    ),
  });

  it('may come at the fourth tap', () => {
    expect(fourTaps.check(withSteps(chain(3)))).toEqual([]);
  });

  it('may not come at the fifth', () => {
    expect(fourTaps.check(withSteps(chain(4)))).toEqual([
      {
        where: 'flows/start.json › steps.step-4',
        what: 'From start/who, 4 taps lead here and not to a card: me, on, on, on.',
        hint: 'Take a question out, or show a card first and ask afterwards.',
      },
    ]);
  });

  it('is counted from every opening of a flow', () => {
    const steps = { ...chain(3), warning: tell([to('on', 'who')]) };
    const flows = [exampleFlow(steps, { openings: { warning: 'warning' } })];
    expect(fourTaps.check(example({ flows })).map(({ what }) => what)).toEqual([
      'From start/warning, 4 taps lead here and not to a card: on, me, on, on.',
    ]);
  });

  it('does not hold up what comes after it', () => {
    const steps = { ...chain(3), help: outcome(['crisis'], [to('on', 'later')]) };
    expect(fourTaps.check(withSteps({ ...steps, later: tell([to('on', 'help')]) }))).toEqual([]);
  });
});

describe('a way back to the card', () => {
  it('is fine behind a card', () => {
    const steps = {
      help: outcome(['crisis'], [to('barrier', 'barrier')]),
      barrier: tell([to('card', '@card')]),
    };
    expect(cardBehindOutcome.check(withSteps(steps))).toEqual([]);
  });

  it('is refused where one way to it has met no card, even if another has', () => {
    const steps = {
      who: ask([to('me', 'barrier'), to('not-sure', 'help')]),
      help: outcome(['crisis'], [to('barrier', 'barrier')]),
      barrier: tell([to('card', '@card')]),
    };
    expect(cardBehindOutcome.check(withSteps(steps)).map(({ where }) => where)).toEqual([
      'flows/start.json › steps.barrier.options.card.to',
    ]);
  });

  it('is refused in a flow that a host may open', () => {
    const how = { how: tell([to('card', '@card')]) };
    const find = (entry: boolean) =>
      cardBehindOutcome.check(example({ flows: [exampleFlow(), other(how, entry)] }));
    expect([find(false).length, find(true).length]).toEqual([0, 1]);
  });
});

describe('a need', () => {
  it('is named with the nearest that somebody serves', () => {
    expect(needsServed.check(needsServed.breaks)).toEqual([
      {
        where: 'flows/start.json › steps.help.needs',
        what: 'No helpline serves the need "crises".',
        hint: 'Add it to a helpline\'s "serves", or use "crisis".',
      },
    ]);
  });

  it('is not served where only an area does', () => {
    const authored = example();
    const area = {
      file: 'helplines/areas/fellshire/area.json',
      value: { id: 'fellshire', title: 'Fellshire', region: 'gb', nation: 'eng' as const },
    };
    const areas = [{ area, helplines: authored.helplines }];
    expect(needsServed.check({ ...authored, helplines: [], areas })[0]?.what).toBe(
      'No helpline outside an area serves the need "crisis".',
    );
  });
});
