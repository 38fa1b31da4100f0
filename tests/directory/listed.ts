import type { Listed } from '../../src/model/helpline.ts';
import type { Holidays, Hours, Weekly } from '../../src/model/hours.ts';
import { examplePhone } from '../../src/review/example.ts';

/** A helpline as a visitor's frame holds it. */
export function listed(id: string, changes: Partial<Listed> = {}): Listed {
  return {
    id,
    title: id,
    organisation: id,
    nations: ['eng', 'wls', 'sct', 'nir'],
    serves: { crisis: 1 },
    channels: [examplePhone()],
    name: 'no',
    claims: ['who'],
    local: false,
    ...changes,
  };
}

export const checked = '2026-10-07';

export const unknown: Hours = { kind: 'unknown' };
export const always: Hours = { kind: 'always', checked };

type Row = [days: Weekly['spans'][number]['days'], opens: string, closes: string];

export function weekly(rows: Row[], changes: Partial<Weekly> = {}): Weekly {
  return {
    kind: 'weekly',
    zone: 'Europe/London',
    spans: rows.map(([days, opens, closes]) => ({ days, opens, closes })),
    holidays: 'closed',
    checked,
    ...changes,
  };
}

const england = ['2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29'];

/** Bank holidays around the evidence, by hand: a test of hours is no test of a calendar package. */
export const holidays: Holidays = {
  until: '2027-12-31',
  days: {
    eng: england,
    wls: england,
    sct: ['2026-11-30', '2026-12-25', '2026-12-28', '2027-01-01', '2027-01-04', '2027-03-26'],
    nir: [...england, '2027-03-17', '2027-07-12'],
  },
};
