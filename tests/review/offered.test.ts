import { describe, expect, it } from 'vitest';
import type { LocalHelplines } from '../../src/model/authored.ts';
import type { Helpline } from '../../src/model/helpline.ts';
import { read } from '../../src/build/read.ts';
import {
  ask,
  example,
  exampleFlow,
  exampleHelpline,
  exampleLocale,
  examplePhone,
  outcome,
} from '../../src/review/example.ts';
import { firstOffered } from '../../src/review/first-offered.ts';
import { agesMakeSense } from '../../src/review/rules/ages-make-sense.ts';
import { firstHaveAnswers } from '../../src/review/rules/first-have-answers.ts';
import { linksSecure } from '../../src/review/rules/links-secure.ts';
import { onlyWhereNeeded } from '../../src/review/rules/only-where-needed.ts';
import { pairsWhole } from '../../src/review/rules/pairs-whole.ts';
import { replacesStandsIn } from '../../src/review/rules/replaces-stands-in.ts';
import { shortCodesShort } from '../../src/review/rules/short-codes-short.ts';
import { sourcesCited } from '../../src/review/rules/sources-cited.ts';

const withOne = (changes: Partial<Helpline>) => example({ helplines: [exampleHelpline(changes)] });
const fellshire = (changes: Partial<Helpline>): LocalHelplines => ({
  area: {
    file: 'helplines/areas/fellshire/area.json',
    value: { id: 'fellshire', title: 'Fellshire', region: 'gb', nation: 'eng' },
  },
  helplines: [
    {
      file: 'helplines/areas/fellshire/fellshire-police.json',
      value: exampleHelpline({ id: 'fellshire-police', ...changes }).value,
    },
  ],
});

describe('those offered first', () => {
  const line = (id: string, place: number, changes: Partial<Helpline> = {}) =>
    exampleHelpline({ id, serves: { crisis: place }, ...changes });

  it('are the two best, wherever somebody is and however they ask', () => {
    const { shown: _shown, dial: _dial, ...reach } = examplePhone();
    const chat = { ...reach, kind: 'chat', id: 'chat', address: 'https://example.org/' } as const;
    const helplines = [
      line('a', 1),
      line('b', 2),
      line('c', 3),
      line('scotland', 1, { nations: ['sct'], ages: { from: 18 } }),
      line('chat', 9, { channels: [chat] }),
      line('never', 9),
    ];
    const flows = [
      exampleFlow({
        who: ask([
          { id: 'me', to: 'help' },
          { id: 'not-sure', to: 'help', prefer: ['chat'] },
        ]),
        help: outcome(['crisis']),
      }),
    ];
    expect([...firstOffered(example({ helplines, flows }))].sort()).toEqual([
      'a',
      'b',
      'chat',
      'scotland',
    ]);
  });

  it('are in an area its own, in place of those it stands in for', () => {
    const helplines = [line('a', 1), line('b', 1), line('c', 2)];
    const areas = [fellshire({ replaces: ['a'] })];
    expect(firstOffered(example({ helplines, areas }))).toEqual(
      new Set(['a', 'b', 'fellshire-police']),
    );
    expect(firstOffered(example({ helplines }))).toEqual(new Set(['a', 'b']));
  });

  it('say whether a name is needed, when they would tell someone and what is first, or why not', () => {
    expect(
      firstHaveAnswers
        .check(withOne({ name: { value: 'unknown', sources: [] }, unfound: {} }))
        .map(({ where }) => where.split(' › ')[1]),
    ).toEqual(['name', 'claims.tells', 'claims.first']);
    const claims = { who: ['page'], tells: ['page'], first: ['page'] } satisfies Helpline['claims'];
    expect(firstHaveAnswers.check(withOne({ claims, unfound: {} }))).toEqual([]);
  });

  it('do not say that something was not found which was', () => {
    const claims = { who: ['page'], tells: ['page'] } satisfies Helpline['claims'];
    expect(firstHaveAnswers.check(withOne({ claims })).map(({ where }) => where)).toEqual([
      'helplines/gb/fell-line.json › unfound.tells',
    ]);
  });

  it('of what ships are some, and not all', () => {
    const { authored } = read('.');
    const first = firstOffered(authored);
    expect(first.size).toBeGreaterThan(10);
    expect(first).toContain('stop-it-now');
    expect(first).toContain('cumbria-police');
    expect(first.size).toBeLessThan(authored.helplines.length);
  });
});

describe('a local helpline that stands in for another', () => {
  const wheres = (changes: Partial<Helpline>) =>
    replacesStandsIn.check(example({ areas: [fellshire(changes)] })).map(({ what }) => what);

  it('does all that the other did', () => {
    expect(wheres({ replaces: ['fell-line'] })).toEqual([]);
    expect(wheres({ replaces: ['fell-line'], serves: { family: 1 } })).toEqual([
      'It takes the place of "fell-line", and does not serve crisis.',
    ]);
  });

  it('names one of its own region and nation', () => {
    expect(wheres({ replaces: ['fel-line'] })).toHaveLength(1);
    const scottish = exampleHelpline({ nations: ['sct'] });
    const areas = [fellshire({ replaces: ['fell-line'] })];
    expect(replacesStandsIn.check(example({ helplines: [scottish], areas }))).toHaveLength(1);
  });

  it('is local', () => {
    expect(replacesStandsIn.check(withOne({ replaces: ['other'] }))).toHaveLength(1);
  });
});

describe('ages', () => {
  it.each<[string, Helpline['ages']]>([
    ['a range', { from: 13, to: 25 }],
    ['those under 18, and anyone about a child', { to: 17, anyone: ['crisis'] }],
  ])('may be %s', (_name, ages) => {
    expect(agesMakeSense.check(withOne({ ages }))).toEqual([]);
  });

  it.each<[string, Helpline['ages']]>([
    ['of nobody', { from: 18, to: 17 }],
    ['for anyone with a need it does not serve', { to: 17, anyone: ['family'] }],
    ['for anyone where they keep nobody away', { to: 25, anyone: ['crisis'] }],
  ])('may not be %s', (_name, ages) => {
    expect(agesMakeSense.check(withOne({ ages }))).toHaveLength(1);
  });
});

describe('channels', () => {
  const phones = (...pairs: (string | undefined)[]): Helpline['channels'] => {
    const [first = examplePhone(), ...rest] = pairs.map((pair, index) =>
      examplePhone({ id: `line-${index}`, ...(pair !== undefined && { pair }) }),
    );
    return [first, ...rest];
  };

  it('come in whole pairs', () => {
    expect(pairsWhole.check(withOne({ channels: phones('lines', undefined, 'lines') }))).toEqual(
      [],
    );
    expect(pairsWhole.check(withOne({ channels: phones('lines', 'line', 'line') }))).toHaveLength(
      1,
    );
  });

  it.each(['+116123', '+44116123', '+44999', '+85258'])(
    'do not dial a short code as %s',
    (dial) => {
      expect(shortCodesShort.check(withOne({ channels: [examplePhone({ dial })] }))).toHaveLength(
        1,
      );
    },
  );

  it.each(['116123', '999', '+441372847161'])('may dial %s', (dial) => {
    expect(shortCodesShort.check(withOne({ channels: [examplePhone({ dial })] }))).toEqual([]);
  });

  it('cite sources for what they do on holidays, and those are known', () => {
    const hours = {
      kind: 'weekly',
      zone: 'Europe/London',
      spans: [{ days: ['mo'], opens: '09:00', closes: '17:00' }],
      holidays: { spans: [{ opens: '00:00', closes: '24:00' }], sources: ['pgae'] },
      sources: ['page'],
      checked: '2026-10-07',
    } satisfies ReturnType<typeof examplePhone>['hours'];
    const channels: Helpline['channels'] = [examplePhone({ hours })];
    expect(sourcesCited.check(withOne({ channels })).map(({ where }) => where)).toEqual([
      'helplines/gb/fell-line.json › channels.phone.hours.holidays.sources',
    ]);
  });
});

describe('addresses without https', () => {
  it('are in no sentence', () => {
    const saying = (page: string) => example({ locales: [exampleLocale({ loader: { page } })] });
    expect(linksSecure.check(saying('See http://example.org.'))).toHaveLength(1);
    expect(linksSecure.check(saying('See https://example.org.'))).toEqual([]);
  });
});

describe('a number that is never published in one region only', () => {
  const banned = (only: string) => ({
    file: 'helplines/never-publish.json',
    value: [{ never: '0808 157 0001', why: 'It is ours.', only }],
  });

  it('is one that another region has', () => {
    expect(onlyWhereNeeded.check(example({ neverPublish: banned('ie') }))).toEqual([]);
    expect(
      onlyWhereNeeded.check(example({ neverPublish: banned('ie'), helplines: [] })),
    ).toHaveLength(1);
  });
});
