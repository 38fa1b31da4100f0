import type { From } from '../model/authored.ts';
import type { Helpline } from '../model/helpline.ts';

/**
 * The newest date of any evidence. Rules measure age against it and not against the clock, so
 * that data which passed yesterday passes today.
 */
export function newestEvidence(helplines: readonly From<Helpline>[]): Date {
  const dates = helplines.flatMap(({ value }) =>
    value.channels.flatMap(({ checked, hours }) => [
      checked,
      hours.kind === 'unknown' ? null : hours.checked,
    ]),
  );
  const newest = dates.reduce<string>((a, b) => (b !== null && b > a ? b : a), '');
  return new Date(newest || 0);
}
