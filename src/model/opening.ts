import type { Day } from './day.ts';

/** A time that a service opens or closes at, on its own wall clock and calendar. */
export interface Moment {
  /** Counts days: 0 is today, 1 is tomorrow. */
  in: number;
  day: Day;
  /** `YYYY-MM-DD`, where it is so far off that the name of the day would be taken for a nearer one. */
  date?: string;
  /** `HH:MM` */
  at: string;
}

/** Whether a channel answers at an instant, as far as the evidence goes. */
export type Opening =
  | { kind: 'always' }
  /**
   * `until` is absent where no closing is known for a week to come; `ends` is there where the
   * time alone would be taken for one that is nearer.
   */
  | { kind: 'open'; until?: string; ends?: Moment }
  | { kind: 'closed'; opens: Moment }
  | { kind: 'check' };
