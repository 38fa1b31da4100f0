import { z } from 'zod';

const name = z.string().regex(/^[a-z0-9-]+$/);

/**
 * `locales/<tag>/symbols.json`: a picture beside each answer, for people who read few words. A shape
 * is an SVG path on a square of 24 units, drawn with a line of 2; answers go by their names.
 */
export const symbols = z.strictObject({
  shapes: z.record(name, z.string().regex(/^[MmLlHhVvCcSsQqTtAaZz0-9 .,-]+$/, 'write an SVG path')),
  /** The name of an answer → the name of a shape. */
  options: z.record(name, name),
});
export type Symbols = z.infer<typeof symbols>;
