import { minutesOf } from '../directory/wall-clock.ts';
import { days } from '../model/day.ts';
import type { Exception, Season, Span, Times, Weekly } from '../model/hours.ts';
import type { Problem } from '../model/problem.ts';

const DAY = 24 * 60;

type Wrong = Pick<Problem, 'what' | 'hint'>;

/** What cannot be meant in hours, by its place in them: `spans`, `holidays`, `seasons.12-20`. */
export function hoursWrongs(hours: Weekly): [place: string, wrong: Wrong][] {
  const { spans, holidays, seasons = [], dates = [], checked } = hours;
  const at = (place: string, wrongs: Wrong[]) =>
    wrongs.map((wrong): [string, Wrong] => [place, wrong]);
  return [
    ...at('spans', spanWrongs(spans)),
    ...(typeof holidays === 'string' ? [] : at('holidays', timesWrongs(holidays.spans))),
    ...seasons.flatMap((season) =>
      at(`seasons.${season.from}`, [...spanWrongs(season.spans), ...seasonWrongs(season, seasons)]),
    ),
    ...dates.flatMap((each) =>
      at(`dates.${each.from}`, [...timesWrongs(each.spans), ...dateWrongs(each, dates, checked)]),
    ),
  ];
}

function seasonWrongs(season: Season, all: readonly Season[]): Wrong[] {
  const unreal = [season.from, season.to].filter((day) => !isYearDay(day));
  const clash = all.some((other) => other !== season && inSeason(season.from, other));
  return [
    ...unreal.map((day) => ({
      what: `No year has the day ${day}.`,
      hint: 'Write the month, then a day that it has, as MM-DD.',
    })),
    ...(clash
      ? [{ what: 'Another season has begun by then.', hint: 'Give each day one season.' }]
      : []),
  ];
}

function isYearDay(day: string): boolean {
  // 2028 has all the days there are.
  const date = new Date(`2028-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === day;
}

function inSeason(day: string, { from, to }: Season): boolean {
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

function dateWrongs(each: Exception, all: readonly Exception[], checked: string | null): Wrong[] {
  const { from, to = from } = each;
  const wrongs: Wrong[] = [];
  if (to < from)
    wrongs.push({ what: 'It ends before it begins.', hint: 'Write the earlier date as "from".' });
  if (all.some((other) => other !== each && other.from <= from && from <= (other.to ?? other.from)))
    wrongs.push({ what: 'Another exception is for that date too.', hint: 'Keep one of them.' });
  if (checked !== null && to < checked)
    wrongs.push({ what: 'It was over when the hours were read.', hint: 'Take it out.' });
  return wrongs;
}

function timesWrongs(spans: readonly Times[]): Wrong[] {
  // One day by itself: what overlaps here overlaps on any day it is for.
  return spanWrongs(spans.map((each) => ({ ...each, days: ['mo'] })));
}

function spanWrongs(spans: readonly Span[]): Wrong[] {
  const wrongs: Wrong[] = [];
  if (overlap(spans))
    wrongs.push({
      what: 'Two of these spans overlap, or one says the same day twice.',
      hint: 'Write each opening once, and 24 hours every day as "always".',
    });
  if (spans.some(({ opens }) => opens === '24:00'))
    wrongs.push({ what: 'A span opens at 24:00.', hint: 'Write 00:00 of the day after.' });
  return wrongs;
}

/** Laid end to end along one week, does a span begin before the one before it has ended? */
function overlap(spans: readonly Span[]): boolean {
  const week = spans
    .flatMap(({ days: on, opens, closes }) =>
      on.map((day) => {
        const from = days.indexOf(day) * DAY + minutesOf(opens);
        const length = (minutesOf(closes) - minutesOf(opens) + DAY) % DAY || DAY;
        return { from, to: from + length };
      }),
    )
    .sort((a, b) => a.from - b.from);
  const first = week[0];
  const around = first ? [...week, { from: first.from + 7 * DAY, to: first.to + 7 * DAY }] : [];
  return around.some(({ from }, place) => from < (around[place - 1]?.to ?? 0));
}
