import type { Almanac } from '../model/almanac.ts';
import { fillPattern } from './fill-pattern.ts';

/** A time of day as people say it: `9pm`, `10.30am`, `21:00`. `time` is `HH:MM`, `00:00` to `24:00`. */
export function clockWords(time: string, { clock }: Almanac): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const hour = hours % 24;
  const told = clock.halves ? hour % 12 || 12 : hour;
  return fillPattern((minutes === 0 && clock.whole) || clock.time, {
    hour: clock.padded ? two(told) : told,
    minute: two(minutes),
    half: clock.halves?.[hour < 12 ? 0 : 1] ?? '',
  });
}

const two = (number: number) => String(number).padStart(2, '0');
