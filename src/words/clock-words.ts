/**
 * A time of day as people say it: `9pm`, `10.30am`. `time` is `HH:MM`, `00:00` to `24:00`.
 * English is closed up, as GOV.UK and the helplines print it; other languages as `Intl` has them.
 */
export function clockWords(time: string, locale: string): string {
  const instant = new Date(`2026-01-01T${time === '24:00' ? '00:00' : time}:00Z`);
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    hour: 'numeric',
    hour12: true,
    ...(!time.endsWith(':00') && { minute: '2-digit' }),
  });
  const said = parts.format(instant);
  return locale.startsWith('en') ? said.replace(':', '.').replace(/\s/g, '').toLowerCase() : said;
}
