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

/**
 * `signatures.json` in a project of a site owner's own: who has signed what, Waymark's words or theirs,
 * by its kind and name: `step me/warning`, `helpline samaritans`, `words app`.
 */
export const signatures = z.record(
  z.string().regex(/^(flow|step|helpline|words) \S+$/, 'write step me/warning, or words app'),
  z.array(signature).nonempty(),
);
export type Signatures = z.infer<typeof signatures>;
