import { z } from 'zod';

/** A name, or `*` for any one name, joined by dots. */
const pattern = z
  .string()
  .regex(/^(\*|[\w-]+)(\.(\*|[\w-]+))*$/, 'write names joined by dots, or * for any one name');

/**
 * `locales/notes.json`, by the name of a phrase or of a group of them, `*` standing for any one name:
 * `app.bars.leave`, `flows.me.now`, `flows.*.*.options`.
 */
export const notes = z.record(
  pattern,
  z
    .strictObject({
      /** What fills its gaps, where it stands, why it is as it is. */
      note: z.string().min(10).optional(),
      /** The most characters it may have, as a reader counts them. */
      longest: z.int().positive().optional(),
    })
    .refine(({ note, longest }) => note !== undefined || longest !== undefined, {
      error: 'write a note, or the most characters it may have',
    }),
);
export type Notes = z.infer<typeof notes>;
