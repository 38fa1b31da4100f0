/**
 * The first year that bank holidays are to be worked out for and are not; null where none is
 * missing. A page answers for up to a year after `date` (`YYYY-MM-DD`), so next year's are due
 * on its first day: past the last year known, hours that holidays change say "not confirmed".
 */
export function holidayYearDue(years: readonly number[], date: string): number | null {
  const year = Number(date.slice(0, 4));
  return [year, year + 1].find((each) => !years.includes(each)) ?? null;
}
