import type { Placed } from '../../conversation/steps.ts';
import type { Authored } from '../../model/authored.ts';
import type { Helpline } from '../../model/helpline.ts';
import type { Rule } from '../../model/problem.ts';
import { CARD } from '../../model/target.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline } from '../example.ts';
import { graphOf, type Graph } from '../graph.ts';
import { stepPlace } from '../step-place.ts';

export const barrierOffered: Rule<Authored> = {
  name: 'barrier-offered',
  why: 'People stop between a number and a call: each card asks what might stop them, and answers.',
  check(authored) {
    const graph = graphOf(authored);
    const answered = new Set(
      everyHelpline(authored)
        .filter(({ value }) => hasAnswers(value))
        .flatMap(({ value }) => Object.keys(value.serves)),
    );
    return [...graph.steps.values()]
      .filter(
        ({ step }) => step.kind === 'outcome' && step.needs.some((need) => answered.has(need)),
      )
      .filter(({ address }) => !graph.next(address).some((next) => isBarrier(graph, next)))
      .map(({ address }) => ({
        where: `${stepPlace(authored, address)}.options`,
        what: 'Nothing here asks what might stop a person from getting in touch.',
        hint: `Add an option to a question whose answers lead to a step that "shows" something and back to ${CARD}, such as refine/barrier.`,
      }));
  },
  breaks: example({
    helplines: [exampleHelpline({ claims: { who: ['page'], tells: ['page'] } })],
  }),
};

/** Is there anything of its own terms to answer with? */
function hasAnswers({ claims }: Helpline): boolean {
  return [claims.tells, claims.first, claims.busy].some((cited) => cited !== undefined);
}

/** A question with an answer that speaks of the helplines on the card, and leads back to it. */
function isBarrier({ steps, next }: Graph, address: string): boolean {
  const answers = (placed: Placed | undefined) =>
    placed?.step.kind === 'tell' &&
    placed.step.shows !== undefined &&
    placed.step.options.some(({ to }) => to === CARD);
  return (
    steps.get(address)?.step.kind === 'ask' &&
    next(address).some((each) => answers(steps.get(each)))
  );
}
