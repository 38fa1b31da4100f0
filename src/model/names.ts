import { z } from 'zod';

/** Names authors give things: lower case words joined by hyphens. They never change once published. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by -');

/** The UK nations, by the last part of their ISO 3166-2 codes. */
export const nation = z.enum(['eng', 'wls', 'sct', 'nir']);
export type Nation = z.infer<typeof nation>;

/** What a person's age decides: which services are for them, and in which tone. */
export const ageBand = z.enum(['under-18', 'adult']);
export type AgeBand = z.infer<typeof ageBand>;

/** How a helpline can be reached. `site` is something to read; `form` is something to fill in. */
export const channelKind = z.enum(['phone', 'text', 'chat', 'email', 'form', 'visit', 'site']);
export type ChannelKind = z.infer<typeof channelKind>;

/** A date as precisely as it is known: a year, a month or a day (ISO 8601, EDTF level 0). */
export const knownDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'use YYYY, YYYY-MM or YYYY-MM-DD')
  .nullable();
