import { describe, expect, it } from 'vitest';
import { almanacOf } from '../../src/build/almanac-of.ts';
import type { Hours } from '../../src/model/hours.ts';
import type { Opening } from '../../src/model/opening.ts';
import { clockWords } from '../../src/words/clock-words.ts';
import { dateWords } from '../../src/words/date-words.ts';
import { hoursWords } from '../../src/words/hours-words.ts';
import { languageWords } from '../../src/words/language-words.ts';
import { listWords } from '../../src/words/list-words.ts';
import { openingWords } from '../../src/words/opening-words.ts';
import { weekly } from '../directory/listed.ts';
import { say } from './phrases.ts';

const english = almanacOf('en-GB', ['en', 'cy']);

describe('a time of day', () => {
  it.each([
    ['09:00', '9am'],
    ['10:30', '10.30am'],
    ['12:00', '12pm'],
    ['21:00', '9pm'],
    ['23:59', '11.59pm'],
  ])('%s is said as %s', (time, said) => {
    expect(clockWords(time, english)).toBe(said);
  });

  it.each([
    ['cy', '21:00'],
    ['gd', '21:00'],
    ['pl', '21:00'],
    ['en-US', '9pm'],
  ])('in %s is on the clock people there go by: %s', (locale, said) => {
    expect(clockWords('21:00', almanacOf(locale))).toBe(said);
  });

  it.each(['cy', 'pl', 'ro', 'bn', 'ar'])('has minutes in %s, and is a time of day', (locale) => {
    const almanac = almanacOf(locale);
    const whole = clockWords('09:00', almanac);
    expect(whole).not.toBe(clockWords('09:30', almanac));
    expect(whole).toMatch(/[0-9]+\p{P}[0-9]{2}/u);
  });
});

describe('a day and a date', () => {
  it('have their names in the language', () => {
    expect([english.days.mo, english.days.su, almanacOf('cy').days.mo]).toEqual([
      'Monday',
      'Sunday',
      'Dydd Llun',
    ]);
  });

  it.each([
    ['2024', '2024'],
    ['2026-09', 'September 2026'],
    ['2026-10-07', '7 October 2026'],
  ])('%s is said no more precisely than it is known: %s', (checked, said) => {
    expect(dateWords(checked, english)).toBe(said);
  });
});

it('things are listed as people list them', () => {
  expect(listWords([], say)).toBe('');
  expect(listWords(['a'], say)).toBe('a');
  expect(listWords(['a', 'b'], say)).toBe('a and b');
  expect(listWords(['a', 'b', 'c', 'd'], say)).toBe('a, b, c and d');
});

it('languages are said by name', () => {
  expect(languageWords(['en', 'cy'], say, english)).toBe('English and Welsh');
  expect(languageWords(['cy'], say, almanacOf('cy', ['cy']))).toBe('Cymraeg');
});

it('British Sign Language has a name', () => {
  expect(languageWords(['bfi'], say, english)).toBe('British Sign Language');
});

describe('whether a line is open', () => {
  const closed = (days: number, date?: string): Opening => ({
    kind: 'closed',
    opens: { in: days, day: 'mo', at: '09:30', ...(date && { date }) },
  });

  it.each<[Opening, string]>([
    [{ kind: 'always' }, 'Open 24 hours, every day'],
    [{ kind: 'open', until: '21:00' }, 'Open now until 9pm'],
    [{ kind: 'open', until: '24:00' }, 'Open now until midnight'],
    [{ kind: 'open', until: '00:00' }, 'Open now until midnight'],
    [closed(0), 'Closed now. Opens today at 9.30am'],
    [closed(1), 'Closed now. Opens tomorrow at 9.30am'],
    [closed(3), 'Closed now. Opens on Monday at 9.30am'],
    [closed(42, '2027-01-04'), 'Closed now. Opens on Monday 4 January at 9.30am'],
    [{ kind: 'open' }, 'Open now, day and night'],
    [
      { kind: 'open', until: '09:00', ends: { in: 3, day: 'mo', at: '09:00' } },
      'Open now until 9am on Monday',
    ],
    [
      { kind: 'open', until: '24:00', ends: { in: 2, day: 'su', at: '24:00' } },
      'Open now until midnight on Sunday',
    ],
  ])('%o is said as %s', (opening, said) => {
    expect(openingWords(opening, say, english)).toBe(said);
  });

  it('is never said of hours to be checked', () => {
    expect(openingWords({ kind: 'check' }, say, english)).not.toMatch(/open now|closed/i);
  });
});

describe('the hours of a week', () => {
  const lines = (hours: Hours) => hoursWords(hours, say, english);
  const open = { holidays: 'open' as const };
  const allDay = { opens: '00:00', closes: '24:00' };

  it.each<[string, Hours, string[]]>([
    [
      'days that follow on as a run',
      weekly(
        [
          [['mo', 'tu', 'we', 'th'], '09:00', '21:00'],
          [['fr'], '09:00', '17:00'],
        ],
        open,
      ),
      ['Monday to Thursday, 9am to 9pm', 'Friday, 9am to 5pm'],
    ],
    [
      'days that do not as a list, whatever order they are written in',
      weekly([[['we', 'mo', 'fr'], '10:00', '12:30']], open),
      ['Monday, Wednesday and Friday, 10am to 12.30pm'],
    ],
    [
      'all seven as every day',
      weekly([[['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], '17:00', '24:00']], open),
      ['Every day, 5pm to midnight'],
    ],
    [
      'midnight by its name',
      weekly([[['sa'], '00:00', '06:00']], open),
      ['Saturday, midnight to 6am'],
    ],
    [
      'a whole day as one',
      weekly([[['sa', 'su'], '00:00', '24:00']], open),
      ['Saturday and Sunday, all day and all night'],
    ],
    [
      'what bank holidays have of their own',
      weekly([[['mo'], '17:00', '24:00']], { holidays: { spans: [allDay] } }),
      ['Monday, 5pm to midnight', 'Bank holidays, all day and all night'],
    ],
    [
      'what a season has of its own, and when it is closed',
      weekly([[['mo'], '09:00', '17:00']], {
        ...open,
        seasons: [
          { from: '12-20', to: '01-03', spans: [] },
          {
            from: '07-01',
            to: '08-31',
            spans: [{ days: ['mo', 'tu'], opens: '10:00', closes: '12:00' }],
          },
        ],
      }),
      [
        'Monday, 9am to 5pm',
        '20 December to 3 January: closed',
        '1 July to 31 August: Monday and Tuesday, 10am to 12pm',
      ],
    ],
    [
      'the dates that are unlike others',
      weekly([[['mo'], '09:00', '17:00']], {
        ...open,
        dates: [
          {
            from: '2026-12-24',
            spans: [
              { opens: '13:00', closes: '15:00' },
              { opens: '09:00', closes: '12:00' },
            ],
          },
          { from: '2026-12-29', to: '2026-12-31', spans: [] },
        ],
      }),
      [
        'Monday, 9am to 5pm',
        '24 December 2026: 9am to 12pm and 1pm to 3pm',
        '29 December to 31 December 2026: closed',
      ],
    ],
  ])('say %s', (_name, hours, said) => {
    expect(lines(hours)).toEqual(said);
  });

  it('say what is known of bank holidays', () => {
    const monday = (holidays: 'closed' | 'unknown') =>
      lines(weekly([[['mo'], '09:00', '17:00']], { holidays }));
    expect(monday('closed')).toEqual(['Monday, 9am to 5pm', 'Closed on bank holidays']);
    expect(monday('unknown')).toEqual(['Monday, 9am to 5pm', 'Bank holiday hours not confirmed']);
  });

  it('say so where they are not known, or never end', () => {
    expect(lines({ kind: 'unknown' })).toEqual([say('app.hours.check')]);
    expect(lines({ kind: 'always', checked: null })).toEqual(['Open 24 hours, every day']);
  });
});
