import { describe, expect, it } from 'vitest';
import { almanacOf } from '../../src/build/almanac-of.ts';
import { read } from '../../src/build/read.ts';
import type { Hours } from '../../src/model/hours.ts';
import type { Opening } from '../../src/model/opening.ts';
import { clockWords } from '../../src/words/clock-words.ts';
import { dateWords, yearDayWords } from '../../src/words/date-words.ts';
import { datesWords } from '../../src/words/dates-words.ts';
import { dayDateWords } from '../../src/words/day-date-words.ts';
import { hoursWords } from '../../src/words/hours-words.ts';
import { languageWords } from '../../src/words/language-words.ts';
import { listWords } from '../../src/words/list-words.ts';
import { openingWords } from '../../src/words/opening-words.ts';
import { words } from '../../src/words/say.ts';
import { weekly } from '../directory/listed.ts';
import { LANGUAGES } from './languages.ts';

const spoken = ['en', 'cy', 'bfi'];
const almanacs = new Map(LANGUAGES.map((tag) => [tag, almanacOf(tag, ['en', 'cy'])]));
const { locales } = read('.').authored;

/** Times and dates as a language tells them: a line each, to be read by somebody who speaks it. */
function told(tag: string): string[] {
  const almanac = almanacs.get(tag) ?? almanacOf(tag);
  const { say } = words(tag, locales.find((each) => each.tag === tag)?.phrases ?? {});
  const clocks = ['00:00', '09:00', '12:00', '16:30', '21:00'];
  return [
    clocks.map((time) => clockWords(time, almanac)).join(' | '),
    ['2026-10-07', '2026-09', '2026'].map((date) => dateWords(date, almanac)).join(' | '),
    [almanac.days.mo, dayDateWords('2027-01-04', almanac), yearDayWords('07-01', almanac)].join(
      ' | ',
    ),
    datesWords('2026-12-24', '2026-12-26', say, almanac),
    listWords(
      (['mo', 'we', 'fr'] as const).map((day) => almanac.days[day]),
      say,
    ),
    languageWords(spoken, say, almanac),
  ];
}

const week: Hours = weekly(
  [
    [['mo', 'tu', 'we', 'th'], '09:00', '21:00'],
    [['fr'], '09:00', '16:30'],
    [['sa', 'su'], '00:00', '24:00'],
  ],
  {
    holidays: 'closed',
    seasons: [{ from: '12-20', to: '01-03', spans: [] }],
    dates: [{ from: '2026-12-24', spans: [{ opens: '10:00', closes: '24:00' }] }],
  },
);

const openings: Opening[] = [
  { kind: 'open', until: '21:00' },
  { kind: 'open', until: '24:00' },
  { kind: 'open', until: '09:00', ends: { in: 3, day: 'mo', at: '09:00' } },
  { kind: 'closed', opens: { in: 0, day: 'mo', at: '09:00' } },
  { kind: 'closed', opens: { in: 1, day: 'tu', at: '09:00' } },
  ...(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const).map((day): Opening => ({
    kind: 'closed',
    opens: { in: 3, day, at: '09:30' },
  })),
  { kind: 'closed', opens: { in: 42, day: 'mo', at: '09:30', date: '2027-01-04' } },
];

describe('what is said of times and dates', () => {
  it('is what somebody looked at last, in each language', async () => {
    const all = LANGUAGES.map((tag) => [tag, ...told(tag).map((line) => `  ${line}`)].join('\n'));
    await expect(`${all.join('\n\n')}\n`).toMatchFileSnapshot('said/times-and-dates.txt');
  });

  it('never leaves a word open in Welsh, as Unicode’s own lists do', () => {
    expect(new Intl.ListFormat('cy').format(['Saesneg', 'Cymraeg'])).toContain('(');
    expect(told('cy').join()).not.toContain('(');
  });

  it.each(LANGUAGES)('has the digits of phones, in %s', (tag) => {
    const digits =
      told(tag)
        .join(' ')
        .match(/\p{Nd}/gu) ?? [];
    expect(digits.length).toBeGreaterThan(10);
    expect(digits.filter((digit) => !/[0-9]/.test(digit))).toEqual([]);
  });
});

describe('what a card says of hours', () => {
  it.each(locales.map(({ tag, phrases }) => [tag, phrases] as const))(
    'is what somebody looked at last, with no gap unfilled, in %s',
    async (tag, phrases) => {
      const { say } = words(tag, phrases);
      const almanac = almanacOf(tag, ['en', 'cy']);
      const lines = [
        ...hoursWords(week, say, almanac),
        ...openings.map((opening) => openingWords(opening, say, almanac)),
        say('app.card.languages', { languages: languageWords(spoken, say, almanac) }),
        say('app.card.seen', { date: dateWords('2026-09', almanac) }),
        say('app.card.agesBetween', { from: 13, to: 18 }),
      ];
      expect(lines.filter((line) => /[{}]|undefined|app\./.test(line))).toEqual([]);
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`said/${tag}.txt`);
    },
  );
});
