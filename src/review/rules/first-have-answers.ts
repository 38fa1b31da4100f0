import type { Authored } from '../../model/authored.ts';
import type { Helpline } from '../../model/helpline.ts';
import type { Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline } from '../example.ts';
import { firstOffered } from '../first-offered.ts';

export const firstHaveAnswers: Rule<Authored> = {
  name: 'first-have-answers',
  why: 'What stops people is what they fear comes next: those we put first say so, or that it was not found.',
  check(authored) {
    const first = firstOffered(authored);
    return everyHelpline(authored).flatMap(({ file, value }) =>
      questions.flatMap((question) => {
        const answer = answers(value, question);
        const excuse = value.unfound?.[question] !== undefined;
        if (answer && excuse)
          return [
            {
              where: `${file} › unfound.${question}`,
              what: 'This says that it was not found, and it was.',
              hint: 'Take it out.',
            },
          ];
        return answer || excuse || !first.has(value.id)
          ? []
          : [
              {
                where: `${file} › ${question === 'name' ? 'name' : `claims.${question}`}`,
                what: `It is offered first, and its card cannot say ${asks[question]}.`,
                hint: `Find it with its source, or write what was looked for under unfound.${question}.`,
              },
            ];
      }),
    );
  },
  breaks: example({ helplines: [exampleHelpline({ unfound: {} })] }),
};

const questions = ['name', 'tells', 'first'] as const;
type Question = (typeof questions)[number];

const asks: Record<Question, string> = {
  name: 'whether a name must be given',
  tells: 'when it would tell someone',
  first: 'what happens first',
};

function answers({ name, claims }: Helpline, question: Question): boolean {
  return question === 'name' ? name.value !== 'unknown' : claims[question] !== undefined;
}
