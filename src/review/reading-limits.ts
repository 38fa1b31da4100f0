/** Grades are US school grades: grade 6 is read at eleven or twelve. A sentence is counted in words. */
export interface ReadingLimits {
  /** Over all the steps of a locale together. */
  mean: number;
  /** For any one step. */
  step: number;
  sentence: number;
}

/** Fear and shame take some of what a person can read away. */
const plain: ReadingLimits = { mean: 6, step: 8, sentence: 20 };

/** One idea a sentence, for people who read with difficulty on their best day. */
const easy: ReadingLimits = { mean: 3.5, step: 5.5, sentence: 12 };

/** What English may ask of a reader: `en-GB-x-easyread` asks less. */
export function readingLimits(tag: string): ReadingLimits {
  return /-x-(.+-)?easyread$/.test(tag) ? easy : plain;
}
