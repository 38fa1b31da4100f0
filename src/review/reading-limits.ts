/** US school grades. Grade 6 is read at eleven or twelve; fear and shame take some of that away. */
export const READING_LIMITS = {
  /** Over all the steps of a locale together. */
  mean: 6,
  /** For any one step. */
  step: 8,
} as const;
