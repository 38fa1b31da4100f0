import { DAY, dayPlan } from '../directory/day-plan.ts';
import { dateAfter, dayOf } from '../directory/wall-clock.ts';
import type { Holidays, Span, Weekly } from '../model/hours.ts';
import type { Nation } from '../model/names.ts';
import { offsetAt } from './offset-at.ts';

export interface Calendar {
  /** The years that bank holidays are known for: no opening is given for any other. */
  years: readonly number[];
  holidays: Holidays;
}

/** Dates on which one run of opening stands at one offset from UTC, first and last included. */
export interface Stretch {
  span: Span;
  from: string;
  to: string;
  offset: number;
}

/** A date unlike its day of the week: its times, none where it is closed, `unknown` where nobody says. */
export interface Special {
  date: string;
  offset: number;
  times: readonly { opens: string; closes: string }[] | 'unknown';
}

/** What is open when, date by date, through all the years of the calendar. */
export function stretches(
  hours: Weekly,
  nations: readonly Nation[],
  { years, holidays }: Calendar,
): { usual: Stretch[]; special: Special[] } {
  const usual: Stretch[] = [];
  const special: Special[] = [];
  const last = years.length > 0 ? `${Math.max(...years)}-12-31` : '';
  let yesterday = '';
  for (let date = `${Math.min(...years)}-01-01`; date <= last; date = dateAfter(date, 1)) {
    const offset = offsetAt(date, hours.zone);
    const plan = dayPlan(hours, date, nations, holidays);
    const season = hours.seasons?.find((each) => each === plan.by);
    const asUsual = plan.by === hours || season !== undefined;
    const spans = season ? season.spans : hours.spans;
    const isSpecial = plan.known ? !asUsual : plan.runs.length > 0;
    if (isSpecial) {
      const times = plan.runs.map(({ from, to }) => ({
        opens: clockOf(from),
        closes: clockOf(to),
      }));
      special.push({ date, offset, times: plan.known ? times : 'unknown' });
    }
    for (const span of spans) {
      const open = usual.find((each) => each.span === span && each.to === yesterday);
      if (isSpecial && span.days.includes(dayOf(date))) continue;
      if (open?.offset === offset) open.to = date;
      else usual.push({ span, from: date, to: date, offset });
    }
    yesterday = date;
  }
  // In the order their author gave them, whichever of them the first year happens to begin with.
  const order = [...hours.spans, ...(hours.seasons ?? []).flatMap(({ spans }) => spans)];
  usual.sort((a, b) => order.indexOf(a.span) - order.indexOf(b.span));
  return { usual, special };
}

/** `HH:MM` of a minute of the day; one past midnight is the next morning's. */
function clockOf(minutes: number): string {
  const part = (value: number) => String(value).padStart(2, '0');
  const day = minutes === DAY ? minutes : minutes % DAY;
  return `${part(Math.floor(day / 60))}:${part(day % 60)}`;
}
