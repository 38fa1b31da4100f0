import { z } from 'zod';
import { days } from './day.ts';
import { knownDate, slug } from './names.ts';

export const day = z.enum(days);

/** A time on the service's own wall clock, `00:00` to `24:00`. */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'use HH:MM');

/** Open from `opens` to `closes` on each of `days`. `closes` at or before `opens` is the next day. */
export const span = z.strictObject({ days: z.array(day).nonempty(), opens: clock, closes: clock });
export type Span = z.infer<typeof span>;

/** What is left when the evidence is taken away, in each of a union's kinds. */
export type Unsourced<Fact> = Fact extends unknown ? Omit<Fact, 'sources' | 'trust'> : never;

const evidence = {
  sources: z.array(slug).nonempty(),
  /** The date of the newest evidence for the hours; null where the copy has no date. */
  checked: knownDate,
};

/** When a channel answers. `unknown` is honest: the card then says to check, and never "open now". */
export const hours = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('always'), ...evidence }),
  z.strictObject({ kind: z.literal('unknown') }),
  z.strictObject({
    kind: z.literal('weekly'),
    zone: z.literal('Europe/London'),
    spans: z.array(span).nonempty(),
    /** What the service says of bank holidays. */
    holidays: z.enum(['open', 'closed', 'unknown']),
    ...evidence,
  }),
]);
export type SourcedHours = z.infer<typeof hours>;

/** Hours as a visitor's frame holds them. What is sourced can stand wherever these are asked for. */
export type Hours = Unsourced<SourcedHours>;
export type Weekly = Extract<Hours, { kind: 'weekly' }>;

/** Bank holidays by nation, as `YYYY-MM-DD`, and the last day the list is complete to. */
export interface Holidays {
  until: string;
  days: Record<'eng' | 'wls' | 'sct' | 'nir', string[]>;
}
