import { z } from 'zod';
import { slug } from './names.ts';

const https = z.url({ protocol: /^https$/, error: 'use an https:// address' });
const tag = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/, 'write a language as pl or en-GB');
const words = z.string().trim().min(1).max(60);

/** What a project chooses from what there is. Left out: all of it. */
const choices = {
  /** Folders of pages besides `gb`, which is always there: `gb-eng`. */
  regions: z.array(slug).optional(),
  areas: z.array(slug).optional(),
  /** Languages besides English, which is always there. */
  locales: z.array(tag).optional(),
  flows: z.array(slug).nonempty().optional(),
};

/** `waymark.json`: what a site owner's own project is called, what it builds, and how it looks. */
export const ownProject = z
  .strictObject({
    $schema: z.string().optional().describe('For editors: waymark.schema.json'),
    name: z.string().trim().min(2).describe('Whose project it is: in the manifest and the book.'),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/, 'use three numbers, such as 1.0.0')
      .describe('Of your project. Raise it with each release.'),
    regions: choices.regions.describe('gb-eng, gb-wls, gb-sct, gb-nir. gb is always built.'),
    areas: choices.areas.describe('Areas to build, yours and ours.'),
    locales: choices.locales.describe('Languages to build. English is always built.'),
    flows: choices.flows.describe('Flows to keep. Every answer must still lead somewhere.'),
    address: https.optional().describe('The folder your files will be served from.'),
    leave: https.optional().describe('Where "Leave quickly" goes.'),
    label: z.record(tag, words).optional().describe('The words on the button, by language.'),
    area: slug.optional().describe('The area that a tag opens which names none.'),
    languages: z.array(tag).optional().describe('Offered besides English, unless a tag says.'),
    brand: z
      .strictObject({
        colour: z.string().optional().describe('Six figures, such as #005eb8.'),
        radius: z.number().optional().describe('How round corners are, in px, from 0 to 24.'),
        font: z.string().optional().describe('Fonts that a device may have. None is fetched.'),
      })
      .optional()
      .describe('How it looks, unless a tag says otherwise.'),
  })
  .describe('A project of your own over Waymark: what it is called, what it builds, how it looks.');
export type OwnProject = z.infer<typeof ownProject>;

/** What is chosen in a file that has mistakes elsewhere: one mistake is not to look like a hundred. */
export const chosenAnyway = z.object({
  regions: choices.regions.catch(undefined),
  areas: choices.areas.catch(undefined),
  locales: choices.locales.catch(undefined),
  flows: choices.flows.catch(undefined),
});
export type Choices = z.infer<typeof chosenAnyway>;
