import { z } from 'zod';

/** An IANA time zone, as its database writes it: `Europe/London`. Never an offset: those have no summer. */
export const zone = z
  .string()
  .refine(isZone, 'use a time zone of the IANA database, such as Europe/London');

function isZone(name: string): boolean {
  if (!/^(UTC|[A-Z][A-Za-z_-]+(\/[A-Z][A-Za-z_-]+)+)$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
