import { dateFormat } from './intl.ts';

/**
 * A time of day as people say it: `9pm`, `10.30am`. `time` is `HH:MM`, `00:00` to `24:00`.
 * English is closed up, as GOV.UK and the helplines print it; other languages keep their own
 * clock, as `Intl` has it: Welsh and Polish say `21:00`, and nobody says `9 PM` in them.
 */
export function clockWords(time: string, locale: string): string {
  const instant = new Date(`2026-01-01T${time === '24:00' ? '00:00' : time}:00Z`);
  if (!/^en\b/.test(locale)) return dateFormat(locale, { timeStyle: 'short' }).format(instant);
  const parts = dateFormat(locale, {
    hour: 'numeric',
    hour12: true,
    ...(!time.endsWith(':00') && { minute: '2-digit' }),
  });
  return parts.format(instant).replace(':', '.').replace(/\s/g, '').toLowerCase();
}
