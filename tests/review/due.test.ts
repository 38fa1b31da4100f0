import { describe, expect, it } from 'vitest';
import { due, dueBy } from '../../src/review/due.ts';
import {
  example,
  exampleFlow,
  exampleHelpline,
  examplePhone,
  outcome,
} from '../../src/review/example.ts';
import { turnsOld } from '../../src/review/turns-old.ts';

const hours = { kind: 'unknown' } as const;
const dated = (id: string, ...dates: (string | null)[]) =>
  exampleHelpline({
    id,
    channels: dates.map((checked, place) => examplePhone({ id: `phone-${place}`, checked, hours })),
  });
const order = (...helplines: ReturnType<typeof dated>[]) =>
  due(example({ helplines })).map(({ id }) => id);

describe('what is due', () => {
  it('begins with what has no date, and goes on with the oldest', () => {
    expect(
      order(
        dated('new', '2026-10-07'),
        dated('year', '2024'),
        dated('none', null),
        dated('day', '2024-06-01'),
      ),
    ).toEqual(['none', 'year', 'day', 'new']);
  });

  it('goes by the oldest of several contacts', () => {
    expect(order(dated('a', '2026'), dated('b', '2026-10-07', '2025'))).toEqual(['b', 'a']);
  });

  it('counts hours that are shown, and not those that are not', () => {
    const shown = exampleHelpline({
      id: 'shown',
      channels: [examplePhone({ hours: { kind: 'always', sources: ['page'], checked: '2023' } })],
    });
    const rows = due(example({ helplines: [dated('a', '2025'), shown] }));
    expect(rows.map(({ id, contact, hours }) => [id, contact, hours])).toEqual([
      ['shown', '2026-10-07', '2023'],
      ['a', '2025', undefined],
    ]);
  });

  it('names the pages to open, each once, and no second-hand reading', () => {
    const { shown: _shown, dial: _dial, ...reach } = examplePhone();
    const site = { ...reach, kind: 'site' as const, address: 'https://example.org/help' };
    const { page } = exampleHelpline().value.sources;
    if (!page) throw new Error('the example has lost its page');
    const line = exampleHelpline({
      channels: [examplePhone(), site],
      sources: { page, again: page, list: { ...page, address: 'second-hand' } },
    });
    expect(due(example({ helplines: [line] }))[0]?.addresses).toEqual([
      'https://example.org/help',
      'https://example.org/',
    ]);
  });

  it('counts the cards that can offer it', () => {
    const flows = [
      exampleFlow({ more: outcome(['family', 'crisis']), other: outcome(['family']) }),
    ];
    expect(due(example({ flows }))[0]?.outcomes).toBe(2);
  });

  it('puts what is offered first on more cards before what is only among the others', () => {
    const authored = example({
      helplines: [dated('a', '2026'), dated('b', '2026'), dated('c', '2025')],
    });
    const rows = due(authored, new Map([['b', 3]]));
    expect(rows.map(({ id, first }) => [id, first])).toEqual([
      ['c', 0],
      ['b', 3],
      ['a', 0],
    ]);
  });

  it('is due a year after its oldest evidence, and at once where that has no date', () => {
    const rows = due(
      example({ helplines: [dated('a', '2026-10-07', '2025-09'), dated('b', null)] }),
    );
    expect(rows.map((row) => [row.id, row.due])).toEqual([
      ['b', null],
      ['a', '2026-09-01'],
    ]);
    expect(dueBy(rows, '2026-08-31').map(({ id }) => id)).toEqual(['b']);
    expect(dueBy(rows, '2026-09-01').map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('counts a year by the calendar, from the beginning of what is known', () => {
    expect(['2026', '2026-03', '2027-03-01', '2028-02-29', null, 'soon'].map(turnsOld)).toEqual([
      '2027-01-01',
      '2027-03-01',
      '2028-03-01',
      '2029-03-01',
      null,
      null,
    ]);
  });

  it('puts what stands on more cards first, where two are as old', () => {
    const quiet = exampleHelpline({ id: 'a-quiet', serves: { rare: 1 } });
    const busy = exampleHelpline({ id: 'b-busy' });
    expect(order(quiet, busy)).toEqual(['b-busy', 'a-quiet']);
  });
});
