import { describe, expect, it } from 'vitest';
import { ask, example, exampleFlow, outcome, tell, to } from '../../src/review/example.ts';
import { routesOf, routesToFirstCard } from '../../src/review/routes.ts';

const routes = (...flows: ReturnType<typeof exampleFlow>[]) =>
  routesOf(example({ flows })).map(({ start, options, outcome }) =>
    [start, ...options, outcome].join(' '),
  );

describe('the routes to a card', () => {
  it('are one for each way to it', () => {
    expect(routes(exampleFlow())).toEqual([
      'start/who me start/help',
      'start/who not-sure start/help',
    ]);
  });

  it('carry the needs of the card they end at', () => {
    expect(routesOf(example())[0]).toEqual({
      flow: 'start',
      start: 'start/who',
      options: ['me'],
      path: ['start/who', 'start/help'],
      outcome: 'start/help',
      needs: ['crisis'],
    });
  });

  it('go on from a card to the next, but never round', () => {
    const steps = {
      who: ask([to('me', 'first'), to('not-sure', 'help')]),
      first: outcome(['crisis'], [to('carry-on', 'help'), to('refine', 'refine')]),
      refine: tell([to('card', '@card'), to('again', 'who')]),
    };
    expect(routes(exampleFlow(steps))).toEqual([
      'start/who me start/first',
      'start/who me carry-on start/help',
      'start/who not-sure start/help',
    ]);
  });

  it('to a first card stop there', () => {
    const steps = {
      who: ask([to('me', 'first'), to('not-sure', 'help')]),
      first: outcome(['crisis'], [to('carry-on', 'help')]),
    };
    const flows = [exampleFlow(steps)];
    const ends = routesToFirstCard(example({ flows })).map(({ path }) => path.at(-1));
    expect(ends).toEqual(['start/first', 'start/help']);
  });

  it('begin at each step a host can open, the first step of all first', () => {
    const more = exampleFlow({}, { id: 'about', openings: { card: 'help' } });
    const inside = exampleFlow({}, { id: 'inside', entry: false });
    expect(
      new Set(routes(more, inside, exampleFlow()).map((route) => route.split(' ')[0])),
    ).toEqual(new Set(['start/who', 'about/who', 'about/help']));
    expect(routes(more, exampleFlow())[0]).toMatch(/^start/);
  });
});
