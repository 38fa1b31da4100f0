import { openingAt } from '../../src/directory/opening.ts';
import type { Listed } from '../../src/model/helpline.ts';
import { bankHolidays } from './authored.ts';

const QUARTER = 15 * 60_000;
const YEAR = 365 * 24 * 4;

/** Quarters of an hour at which every channel says the same. */
export interface Moment {
  first: Date;
  /** Another of them, for showing that it is the same. */
  last: Date;
  quarters: number;
}

/**
 * A year of quarter-hours, those at which all channels of all these helplines have the same
 * opening taken together: the directory knows the time by nothing else.
 */
export function momentsOf(helplines: readonly Listed[], from: Date): Moment[] {
  const clocks = new Map(
    helplines.flatMap(({ nations, channels }) =>
      channels.map(({ hours }) => [JSON.stringify([hours, nations]), { hours, nations }]),
    ),
  );
  const moments = new Map<string, Moment>();
  for (let quarter = 0; quarter < YEAR; quarter++) {
    const at = new Date(from.getTime() + quarter * QUARTER);
    const key = [...clocks.values()]
      .map(({ hours, nations }) => said(openingAt(hours, at, nations, bankHolidays)))
      .join();
    const known = moments.get(key);
    if (known) {
      known.quarters++;
      known.last = at;
    } else moments.set(key, { first: at, last: at, quarters: 1 });
  }
  return [...moments.values()];
}

function said(opening: ReturnType<typeof openingAt>): string {
  if (opening.kind !== 'closed') return opening.kind;
  return `closed ${opening.opens.in} ${opening.opens.at}`;
}
