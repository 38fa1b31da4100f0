/** One size of one thing: what it weighs, and what its words weigh compressed alone. */
export interface Point {
  /** `steps`, `helplines`, `languages`. */
  by: string;
  times: number;
  /** In KB: a frame but for its code, or the loader. */
  whole: number;
  words: number;
  /** Processor time of the frame to its first press, in milliseconds. */
  start?: number;
}

/** What may be lost to chance between two compressions. */
const SLACK = 1.05;

/**
 * What grows faster than its own words, by its name: where so many times more of it cost more, for
 * each KB of words, than the first of it did.
 */
export function judgeGrowth(points: readonly Point[]): string[] {
  return points.flatMap(({ by, times, whole, words }) => {
    const first = points.find((each) => each.by === by);
    if (!first || times === first.times) return [];
    return whole / words > (first.whole / first.words) * SLACK ? [`${by} ×${times}`] : [];
  });
}
