import { z } from 'zod';

/**
 * Somebody's word that they have read something and stand by it. `of` is the digest of what they
 * read, as the review book prints it: words that change afterwards are unsigned again.
 */
export const signature = z.strictObject({
  who: z.string().min(2),
  role: z.string().min(2),
  on: z.iso.date(),
  of: z.string().regex(/^[0-9a-f]{12}$/, 'use the 12 characters the review book prints'),
});
export type Signature = z.infer<typeof signature>;

/** Who has signed, oldest first. Absent means draft: the widget works the same. */
export const reviewed = z.array(signature).nonempty().optional();
