import { z } from 'zod';
import { days } from './day.ts';
import { knownDate, slug } from './names.ts';
import type { Unsourced } from './unsourced.ts';
import { zone } from './zone.ts';

export const day = z.enum(days);

/** A time on the service's own wall clock, `00:00` to `24:00`. */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'use HH:MM');

/** Open from `opens` to `closes`. `closes` at or before `opens` is the next day. */
const times = z.strictObject({ opens: clock, closes: clock });
export type Times = z.infer<typeof times>;

/** Open at these times on each of `days`. */
export const span = z.strictObject({ days: z.array(day).nonempty(), opens: clock, closes: clock });
export type Span = z.infer<typeof span>;

/** A day of any year. */
const yearDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'use MM-DD, such as 12-24');

const sources = z.array(slug).nonempty();

const date = z.iso.date('use a date that is one, as YYYY-MM-DD');

/** Another week from one day of the year to another, both included. It may cross New Year. */
const season = z.strictObject({
  from: yearDay,
  to: yearDay,
  /** None: closed all season. */
  spans: z.array(span),
  sources,
});
export type SourcedSeason = z.infer<typeof season>;

/** A date, or every date of a range, that is unlike its day of the week. */
const exception = z.strictObject({
  from: date,
  /** The last date; absent where it is the one. */
  to: date.optional(),
  /** None: closed all day. */
  spans: z.array(times),
  sources,
});
export type SourcedException = z.infer<typeof exception>;

/**
 * What the service says of the bank holidays of its nations: `open` as on any such day, `closed`,
 * other times, or nothing.
 */
const holidayHours = z.union([
  z.enum(['open', 'closed', 'unknown'], 'use open, closed, unknown, or { spans, sources }'),
  z.strictObject({ spans: z.array(times).nonempty(), sources }),
]);

const evidence = {
  sources,
  /** The date of the newest evidence for the hours; null where the copy has no date. */
  checked: knownDate,
};

/** When a channel answers. `unknown` is honest: the card then says to check, and never "open now". */
export const hours = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('always'), ...evidence }),
  z.strictObject({ kind: z.literal('unknown') }),
  z.strictObject({
    kind: z.literal('weekly'),
    zone,
    spans: z.array(span).nonempty(),
    holidays: holidayHours,
    /** Each takes the place of the week while it lasts, but of no holiday. */
    seasons: z.array(season).nonempty().optional(),
    /** Each takes the place of everything else. */
    dates: z.array(exception).nonempty().optional(),
    ...evidence,
  }),
]);
export type SourcedHours = z.infer<typeof hours>;

/** Hours as a visitor's frame holds them. What is sourced can stand wherever these are asked for. */
export type Hours = Unsourced<SourcedHours>;
export type Weekly = Extract<Hours, { kind: 'weekly' }>;
export type Season = Unsourced<SourcedSeason>;
export type Exception = Unsourced<SourcedException>;

/** Bank holidays by nation, as `YYYY-MM-DD` in order, and the last day the lists are complete to. */
export interface Holidays {
  until: string;
  days: Record<'eng' | 'wls' | 'sct' | 'nir', string[]>;
}
