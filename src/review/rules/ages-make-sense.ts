import { isForAge } from '../../directory/for-age.ts';
import type { Authored } from '../../model/authored.ts';
import type { Helpline } from '../../model/helpline.ts';
import { ageBand } from '../../model/names.ts';
import type { Problem, Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline } from '../example.ts';

export const agesMakeSense: Rule<Authored> = {
  name: 'ages-make-sense',
  why: 'Ages keep a helpline from those it is not for: turned about, they keep it from everybody.',
  check: (authored) =>
    everyHelpline(authored).flatMap(({ file, value }) =>
      wrongs(value).map(({ place, what, hint }) => ({
        where: `${file} › ages.${place}`,
        what,
        hint,
      })),
    ),
  breaks: example({ helplines: [exampleHelpline({ ages: { from: 18, to: 17 } })] }),
};

type Wrong = Omit<Problem, 'where'> & { place: string };

function wrongs({ ages, serves }: Helpline): Wrong[] {
  if (!ages) return [];
  const { from = 0, to = Infinity, anyone = [] } = ages;
  const forAll = ageBand.options.every((band) => isForAge({ from, to }, '', band));
  return [
    ...(from > to
      ? [{ place: 'to', what: 'Nobody is of these ages.', hint: 'Turn the two about.' }]
      : []),
    ...anyone
      .filter((need) => serves[need] === undefined)
      .map((need) => ({
        place: `anyone.${need}`,
        what: 'It does not serve this need.',
        hint: 'Take it out, or add the need to "serves".',
      })),
    ...anyone
      .filter((need) => serves[need] !== undefined && forAll)
      .map((need) => ({
        place: `anyone.${need}`,
        what: 'These ages keep nobody away, so nobody has to be let in.',
        hint: 'Take it out.',
      })),
  ];
}
