import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline } from '../example.ts';
import { nearest } from '../nearest.ts';
import { needsAsked } from '../needs-asked.ts';

/** Stands on every screen, whether or not an outcome names it. */
const ALWAYS_SHOWN = 'emergency';

export const needsAskedFor: Rule<Authored> = {
  name: 'needs-asked-for',
  why: 'A helpline under a need that no flow asks for is one nobody is ever led to.',
  check(authored) {
    const asked = new Set([ALWAYS_SHOWN, ...needsAsked(authored).map(({ need }) => need)]);
    return everyHelpline(authored).flatMap(({ file, value }) =>
      Object.keys(value.serves)
        .filter((need) => !asked.has(need))
        .map((need) => ({
          where: `${file} › serves.${need}`,
          what: 'No outcome of any flow names this need.',
          hint: `Did you mean "${nearest(need, asked) ?? ALWAYS_SHOWN}"?`,
        })),
    );
  },
  breaks: example({ helplines: [exampleHelpline({ serves: { crisis: 1, crises: 2 } })] }),
};
