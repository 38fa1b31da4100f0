import { describe, expect, it } from 'vitest';
import { explain, leftOut } from '../../src/directory/explain.ts';
import { find } from '../../src/directory/find.ts';
import type { Request } from '../../src/directory/request.ts';
import type { Listed } from '../../src/model/helpline.ts';
import { examplePhone } from '../../src/review/example.ts';
import { holidays, listed, unknown } from './listed.ts';

const request = (changes: Partial<Request> = {}): Request => ({
  needs: ['talk', 'report'],
  nation: 'eng',
  prefer: [],
  instant: new Date('2026-11-23T12:00Z'),
  ...changes,
});
const why = (helplines: Listed[], changes: Partial<Request> = {}) =>
  explain(find(helplines, holidays, request(changes)), request(changes));
const briefly = (helplines: Listed[], changes: Partial<Request> = {}) =>
  why(helplines, changes).map(({ id, place, need, before }) => [id, place, need, before]);

const shut = [{ ...examplePhone(), hours: unknown }];

describe('why a helpline stands where it does', () => {
  it('is the need it is the best for', () => {
    const helplines = [
      listed('talk', { serves: { talk: 1 } }),
      listed('talk-too', { serves: { talk: 2 } }),
      listed('report', { serves: { report: 1, talk: 9 } }),
    ];
    expect(briefly(helplines)).toEqual([
      ['talk', 'best', 'talk', 'need'],
      ['report', 'best', 'report', 'place'],
      ['talk-too', 'more', 'talk', undefined],
    ]);
  });

  it('is that there was room', () => {
    const helplines = [
      listed('both', { serves: { talk: 1, report: 1 } }),
      listed('talk', { serves: { talk: 2 } }),
    ];
    expect(briefly(helplines)[1]).toEqual(['talk', 'next', 'talk', undefined]);
    expect(briefly([listed('report', { serves: { report: 1 } })])[0]).toEqual([
      'report',
      'best',
      'report',
      undefined,
    ]);
  });

  it('is that none of the first answers now', () => {
    const helplines = [
      listed('a', { serves: { talk: 1 }, channels: shut }),
      listed('b', { serves: { report: 1 }, channels: shut }),
      listed('c', { serves: { talk: 3 }, channels: shut }),
      listed('awake', { serves: { talk: 4 } }),
    ];
    expect(briefly(helplines).map(([id, place]) => `${id} ${place}`)).toEqual([
      'a best',
      'b best',
      'awake rescue',
      'c more',
    ]);
  });

  it.each<[string, Partial<Listed>, Partial<Listed>]>([
    ['order', { serves: { talk: 3 } }, { serves: { talk: 4 } }],
    ['need', { serves: { talk: 9 } }, { serves: { report: 9 } }],
    ['local', { local: true }, {}],
    ['missing', {}, { nations: ['eng'] }],
    ['shut', {}, { channels: shut }],
    ['level', {}, {}],
  ])('against the next is its %s', (before, one, other) => {
    const helplines = [
      listed('first', { serves: { talk: 1 } }),
      listed('second', { serves: { report: 1 } }),
      listed('one', { serves: { talk: 8 }, ...one }),
      listed('other', { serves: { talk: 8 }, ...other }),
    ];
    expect(briefly(helplines)[2]?.[3]).toBe(before);
  });

  it('against the next is the channel asked for', () => {
    const text = { ...examplePhone(), kind: 'text' } as const;
    const helplines = ['a', 'b', 'c'].map((id) =>
      listed(id, { serves: { talk: 1 }, channels: [text] }),
    );
    const phone = listed('phone', { serves: { talk: 1 } });
    expect(briefly([phone, ...helplines], { prefer: ['text'] })[2]?.[3]).toBe('asked');
  });

  it('is said of every one on the card, with all it was compared by', () => {
    const [only] = why([listed('only', { serves: { report: 3 }, local: true })]);
    expect(only?.rank).toEqual({ need: 1, asked: 0, order: 3, local: 0, missing: 0, shut: 0 });
  });
});

describe('why one is not there', () => {
  it('is its nation, or whom it is for', () => {
    const helplines = [
      listed('here', { serves: { talk: 1 } }),
      listed('wales', { serves: { talk: 1 }, nations: ['wls'] }),
      listed('teens', { serves: { report: 1 }, ages: { to: 17 } }),
      listed('other', { serves: { crisis: 1 } }),
    ];
    expect(leftOut(helplines, request({ age: 'adult' }))).toEqual([
      { id: 'wales', because: 'nation' },
      { id: 'teens', because: 'age' },
    ]);
    expect(leftOut(helplines, request({ nation: null }))).toEqual([]);
  });
});
