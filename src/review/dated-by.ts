const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Does a copy described as `checked 1-7 October 2026` carry the date `checked`, as precisely as
 * that is given? A range carries every date in it: `2024-25`, `1-7 October 2026`.
 */
export function datedBy(copy: string, checked: string): boolean {
  if (copy.includes(checked)) return true;
  const [year = '', month, day] = checked.split('-');
  const text = copy.toLowerCase();
  if (!rangesIn(text).some(({ from, to }) => from <= Number(year) && Number(year) <= to))
    return false;
  if (month && !text.includes(months[Number(month) - 1] ?? 'none')) return false;
  return (
    !day || numberRanges(text).some(({ from, to }) => from <= Number(day) && Number(day) <= to)
  );
}

interface Range {
  from: number;
  to: number;
}

/** The years a text names: `2023`, `2024-25`, `2023 to 2025`. */
function rangesIn(text: string): Range[] {
  return [...text.matchAll(/(20\d\d)(?:\s*(?:-|–|to)\s*(\d{4}|\d\d)(?!\d|-))?/g)].map(
    ([, from = '', to]) => ({
      from: Number(from),
      to: Number(to === undefined ? from : to.length === 2 ? `20${to}` : to),
    }),
  );
}

/** The days a text names: `7`, `1-7`. */
function numberRanges(text: string): Range[] {
  return [...text.matchAll(/\b(\d{1,2})(?:\s*(?:-|–|to)\s*(\d{1,2}))?\b/g)].map(
    ([, from = '', to = from]) => ({ from: Number(from), to: Number(to) }),
  );
}
