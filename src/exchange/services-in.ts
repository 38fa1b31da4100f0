import type { ZodError } from 'zod';
import { incoming, type Incoming } from './incoming.ts';

export type ServicesIn = { services: Incoming[] } | { error: ZodError; value: unknown };

/** The services in a file of the standard: one service, a list, or a page as `/services` answers. */
export function servicesIn(value: unknown): ServicesIn {
  const each = Array.isArray(value) ? value : (contentsOf(value) ?? [value]);
  const services: Incoming[] = [];
  for (const one of each) {
    const read = incoming.safeParse(one);
    if (!read.success) return { error: read.error, value: one };
    services.push(read.data);
  }
  return { services };
}

function contentsOf(value: unknown): unknown[] | undefined {
  if (typeof value !== 'object' || value === null || !('contents' in value)) return undefined;
  return Array.isArray(value.contents) ? value.contents : undefined;
}
