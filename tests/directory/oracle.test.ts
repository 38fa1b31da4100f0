import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { openingAt } from '../../src/directory/opening.ts';
import type { Weekly } from '../../src/model/hours.ts';
import type { Moment, Opening } from '../../src/model/opening.ts';
import { anyCase, type Case } from './oracle/any-hours.ts';
import { holidays, london, type London } from './oracle/london.ts';

/** From fourteen hours ahead of UTC to eleven behind. */
const zones = [
  'Europe/London',
  'Pacific/Kiritimati',
  'Asia/Kolkata',
  'America/St_Johns',
  'Pacific/Pago_Pago',
];

const seed = Number(process.env['WAYMARK_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

const home = process.env['TZ'];
const goTo = (zone: string | undefined) => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
};
afterEach(() => goTo(home));

type Engine = (hours: Weekly, instant: Date, nations: Case['nations']) => Opening;
const ours: Engine = (hours, instant, nations) => openingAt(hours, instant, nations, holidays);

const HOUR = 3_600_000;

/** The instant of a moment after `from`; null where the clock in London skips it, or shows it twice. Run in London. */
function instantOf({ in: days, at }: Moment, from: Date): Date | null {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  const date = new Date(from.getFullYear(), from.getMonth(), from.getDate() + days, hours, minutes);
  const shown = date.getHours() === hours % 24 && date.getMinutes() === minutes;
  return shown && !isSecond(new Date(date.getTime() + HOUR)) ? date : null;
}

/** Is it in the hour that October shows for the second time, in which a line can be shut, open and shut again? */
function isSecond(at: Date): boolean {
  return new Date(at.getTime() - HOUR).getHours() === at.getHours();
}

/** All that the engine says of a case which the other program does not. */
function differences(engine: Engine, each: Case, zone: string): string[] {
  const { hours, nations, instants } = each;
  goTo(zone);
  const said = instants.map((at) => ({ at, opening: engine(hours, at, nations) }));
  goTo('Europe/London');
  const there = london(each);
  return said.flatMap(({ at, opening }) =>
    differs(opening, at, there).map((what) => `${at.toISOString()}: ${what} ${there.text}`),
  );
}

function differs(opening: Opening, at: Date, there: London): string[] {
  const said = JSON.stringify(opening);
  const expected = there.says(at);
  if (expected === 'between') return [];
  if (expected === 'silent') return opening.kind === 'check' ? [] : [`${said} of a silent holiday`];
  // We do not say "closed" where nobody knows until when.
  if (opening.kind === 'check' && expected === 'closed') return [];
  if (opening.kind !== expected) return [`${said}, not ${expected}`];
  const end = endOf(opening, at);
  if (!end) return [];
  const sure = ['open', 'closed'].filter((kind) => kind !== expected);
  const part = (share: number) => new Date(at.getTime() + share * (end.getTime() - at.getTime()));
  const early = [0.01, 0.3, 0.5, 0.7, 0.99]
    .map(part)
    .find((then) => !isSecond(then) && sure.includes(there.says(then)));
  if (early) return [`${said}, but is not by ${early.toISOString()}`];
  return there.says(end) === expected ? [`${said}, but still is then`] : [];
}

/** When the other program must say otherwise. Run in London. */
function endOf(opening: Opening, at: Date): Date | null {
  if (opening.kind === 'closed') return instantOf(opening.opens, at);
  if (opening.kind !== 'open' || opening.until === undefined) return null;
  if (opening.ends) return instantOf(opening.ends, at);
  const later = opening.until > at.toLocaleTimeString('en-GB').slice(0, 5) ? 0 : 1;
  return instantOf({ in: later, day: 'mo', at: opening.until }, at);
}

describe('another program, reading the same hours in OpenStreetMap’s words', () => {
  it('is asked in London, and we anywhere', () => {
    const hour = (zone: string) => {
      goTo(zone);
      return new Date('2027-01-04T12:00Z').getHours();
    };
    expect(zones.map(hour)).toEqual([12, 2, 17, 8, 1]);
  });

  const property = (engine: Engine) =>
    fc.property(anyCase, fc.constantFrom(...zones), (each, zone) => {
      expect(differences(engine, each, zone)).toEqual([]);
    });

  it(`agrees with us on every instant (WAYMARK_SEED=${seed})`, () => {
    fc.assert(property(ours), { seed, numRuns: 250 });
  });

  const local = (at: Date) => new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  it.each<[string, Engine]>([
    ['forgets summer time', (hours, ...at) => ours({ ...hours, zone: 'UTC' }, ...at)],
    ['goes by the clock of the device', (hours, at, where) => ours(hours, local(at), where)],
    ['forgets seasons', ({ seasons: _, ...hours }, ...at) => ours(hours, ...at)],
    ['forgets dates', ({ dates: _, ...hours }, ...at) => ours(hours, ...at)],
    ['works on holidays', (hours, ...at) => ours({ ...hours, holidays: 'open' }, ...at)],
    [
      'goes home at midnight',
      ({ spans, ...hours }, ...at) => ours({ ...hours, spans: spans.map(shortened) }, ...at),
    ],
    ['is a minute late', (hours, at, where) => ours(hours, new Date(at.getTime() - 60_000), where)],
  ])('would notice one that %s', (_, engine) => {
    const { failed } = fc.check(property(engine), { seed: 1, numRuns: 200, endOnFailure: true });
    expect(failed).toBe(true);
  });
});

function shortened(span: Weekly['spans'][number]): Weekly['spans'][number] {
  return span.closes <= span.opens ? { ...span, closes: '24:00' } : span;
}
