export interface Vitals {
  longTasks: number;
  shift: number;
  /** When the largest thing on the page was painted, in milliseconds. */
  lcp: number;
  /** The slowest answer to a press, in milliseconds. Browsers round it to 8, and tell none under 16. */
  inp: number;
}

/** What the browser has noted of a page. Asked only afterwards, so that asking is no part of it. */
export async function vitals(): Promise<Vitals> {
  const of = (type: string) =>
    new Promise<PerformanceEntryList>((resolve) => {
      const about = { type, buffered: true, ...(type === 'event' && { durationThreshold: 16 }) };
      new PerformanceObserver((list) => resolve(list.getEntries())).observe(about);
      setTimeout(() => resolve([]), 100);
    });
  const [long, shifts, largest, presses] = await Promise.all([
    of('longtask'),
    of('layout-shift'),
    of('largest-contentful-paint'),
    of('event'),
  ]);
  const sum = (total: number, one: PerformanceEntry) =>
    total + ('value' in one && typeof one.value === 'number' ? one.value : 0);
  return {
    longTasks: long.length,
    shift: shifts.reduce(sum, 0),
    lcp: largest.at(-1)?.startTime ?? 0,
    inp: Math.max(0, ...presses.map(({ duration }) => duration)),
  };
}
