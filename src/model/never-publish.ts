import { z } from 'zod';
import { slug } from './names.ts';

/** Something that must never reach a person, in any file we ship: a retired line, a misprint, a guess. */
const banned = z.strictObject({
  /** The number, address or words as they were printed; spaces, dots and hyphens do not matter. */
  never: z.string().min(3),
  /** What is wrong with it. */
  why: z.string().min(1),
  /** The region it is wrong in, where it is right elsewhere: a short code belongs to its country. */
  only: slug.optional(),
});
export type Banned = z.infer<typeof banned>;

export const neverPublish = z.array(banned).nonempty();
