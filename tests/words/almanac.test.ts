import { describe, expect, it } from 'vitest';
import { almanacOf } from '../../src/build/almanac-of.ts';
import { clockWords } from '../../src/words/clock-words.ts';
import { dateWords } from '../../src/words/date-words.ts';
import { dayDateWords } from '../../src/words/day-date-words.ts';

/** What every language is told by, whatever the browser knows of it. */
describe('the almanac of a language', () => {
  const tags = ['cy', 'pl', 'ro', 'pa', 'ur', 'bn', 'gu', 'ar', 'pt', 'es', 'en-GB'];

  it.each(tags)('has seven days and twelve months, each its own, in %s', (tag) => {
    const { days, months } = almanacOf(tag);
    expect(new Set(Object.values(days)).size).toBe(7);
    expect(new Set(months).size).toBe(12);
    if (!tag.startsWith('en')) expect([...Object.values(days), ...months]).not.toContain('Monday');
  });

  it.each(tags)('says a date as the language’s own formatter does, in %s', (tag) => {
    const own = new Intl.DateTimeFormat(`${tag}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const day = `2026-${String(month).padStart(2, '0')}-07`;
      expect(dateWords(day, almanacOf(tag))).toBe(own.format(new Date(day)));
    }
  });

  it.each(tags)('says a time as the language’s own formatter does, in %s', (tag) => {
    if (tag.startsWith('en')) return;
    const own = new Intl.DateTimeFormat(`${tag}-u-nu-latn`, {
      timeStyle: 'short',
      timeZone: 'UTC',
    });
    for (const time of ['00:30', '09:05', '12:00', '13:45', '21:00'])
      expect(clockWords(time, almanacOf(tag)).replace(/[\u2066\u2069]/g, '')).toBe(
        own.format(new Date(`2026-01-05T${time}Z`)).replace(/\s/g, ' '),
      );
  });

  it('has digits that can be dialled, and no marks of direction', () => {
    for (const tag of tags) {
      const text = JSON.stringify(almanacOf(tag, ['en', 'cy']));
      expect(text).not.toMatch(/[\u200e\u200f\u061c]/);
      expect(text.replace(/[0-9]/g, '')).not.toMatch(/\p{Nd}/u);
    }
  });
});

it('a month by itself has the form for that', () => {
  expect(dateWords('2026-09', almanacOf('pl'))).toBe('wrzesień 2026');
  expect(dateWords('2026-09-07', almanacOf('pl'))).toBe('7 września 2026');
});

it('a day near enough to need no year is said with its name', () => {
  expect(dayDateWords('2027-01-04', almanacOf('en-GB'))).toBe('Monday 4 January');
});
