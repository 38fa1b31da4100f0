import { read } from '../build/read.ts';
import { SOURCE_LOCALE, type Authored } from '../model/authored.ts';
import { nearest } from '../review/nearest.ts';
import { jsonText } from './json-text.ts';
import { fail, misuse } from './say.ts';
import { slugProblem } from './slug-problem.ts';
import { writeAll } from './write-new.ts';

/**
 * `waymark new flow <id> --need <need>`: the smallest flow that keeps the rules, with every word still
 * to be written: a question, a way not to answer it, a card, and what the other cards of that need
 * lead to.
 */
export async function newFlow(
  folder: string,
  id: string | undefined,
  need: string | undefined,
): Promise<void> {
  const wrong = slugProblem('flow', id);
  if (wrong) return misuse(...wrong);
  const { authored } = read(folder);
  const { flows, locales } = authored;
  if (flows.some(({ value }) => value.id === id))
    return misuse(`There is a flow "${id}" already.`, `Copy flows/${id}.json to change it.`);
  const source = locales.find(({ tag }) => tag === SOURCE_LOCALE);
  const needs = Object.keys(source?.phrases['needs'] ?? {});
  if (need === undefined || !needs.includes(need))
    return misuse(
      need === undefined ? '--need must say what its card is for.' : `There is no need "${need}".`,
      need === undefined
        ? `Use one of ${needs.join(', ')}.`
        : `The nearest is "${nearest(need, needs)}".`,
    );
  const refine = optionsOf(authored, need);
  const flow = {
    id,
    start: 'what',
    steps: {
      what: {
        kind: 'ask',
        sensitive: true,
        options: [
          { id: 'worried', to: 'help' },
          { id: 'not-sure', to: 'help' },
        ],
      },
      help: { kind: 'outcome', needs: [need], options: refine },
    },
  };
  const words = {
    what: { title: '', options: { worried: '', 'not-sure': '' } },
    help: {
      title: '',
      ...(refine.length > 0 && {
        options: Object.fromEntries(refine.map((each) => [each.id, ''])),
      }),
    },
  };
  const blank = await jsonText(words);
  const texts = [
    [`flows/${id}.json`, await jsonText(flow)] as const,
    ...locales.map(({ tag }) => [`locales/${tag}/flows/${id}.json`, blank] as const),
  ];
  const problems = writeAll(folder, texts);
  if (problems.length > 0) return fail(problems);
  console.log(
    [
      `flows/${id}.json, and its words in ${locales.map(({ tag }) => tag).join(', ')}.`,
      '1. Write each phrase. The last answer is the way not to say.',
      `2. Pages open it with data-flow="${id}"; for others to lead there, change their answers.`,
      '3. waymark check lists what is left.',
    ].join('\n'),
  );
}

/** What the other cards of a need lead to: what might stop you, and how you would like help. */
function optionsOf({ flows }: Authored, need: string): { id: string; to: string }[] {
  const cards = flows.flatMap(({ value: { steps } }) =>
    Object.values(steps).flatMap((step) =>
      step.kind === 'outcome' && step.needs[0] === need ? [step.options] : [],
    ),
  );
  const elsewhere = cards.map((options) =>
    options.filter(({ to }) => to.includes('/')).map(({ id, to }) => ({ id, to })),
  );
  return elsewhere.sort((one, other) => other.length - one.length)[0] ?? [];
}
