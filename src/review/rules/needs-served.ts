import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleFlow, outcome } from '../example.ts';
import { needsAsked } from '../needs-asked.ts';
import { nearest } from '../nearest.ts';
import { stepPlace } from '../step-place.ts';

export const needsServed: Rule<Authored> = {
  name: 'needs-served',
  why: 'A card for a need that nobody serves is an empty card.',
  check(authored) {
    const national = authored.helplines.flatMap(({ value }) => Object.keys(value.serves));
    const served = new Set(national);
    const local = new Set(
      everyHelpline(authored).flatMap(({ value }) => Object.keys(value.serves)),
    );
    return needsAsked(authored)
      .filter(({ need }) => !served.has(need))
      .map(({ need, address }) => ({
        where: `${stepPlace(authored, address)}.needs`,
        what: `No helpline${local.has(need) ? ' outside an area' : ''} serves the need "${need}".`,
        hint: `Add it to a helpline's "serves", or use "${nearest(need, served) ?? 'another'}".`,
      }));
  },
  breaks: example({ flows: [exampleFlow({ help: outcome(['crisis', 'crises']) })] }),
};
