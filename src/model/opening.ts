import type { Day } from './day.ts';

/** Whether a channel answers at an instant, as far as the evidence goes. */
export type Opening =
  | { kind: 'always' }
  | { kind: 'open'; until: string }
  /** `in` counts days on the service's own calendar: 0 is later today, 1 is tomorrow. */
  | { kind: 'closed'; opens: { in: number; day: Day; at: string } }
  | { kind: 'check' };
