import type { Authored, Locale } from '../../model/authored.ts';
import type { Problem, Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';

export const symbolsWhole: Rule<Authored> = {
  name: 'symbols-whole',
  why: 'Whoever goes by the pictures is lost at the one answer that has none.',
  check: ({ flows, locales }) => {
    const answers = new Set(
      flows.flatMap(({ value }) =>
        Object.values(value.steps).flatMap(({ options }) => options.map(({ id }) => id)),
      ),
    );
    return locales.flatMap((locale) => wrongs(locale, answers));
  },
  breaks: example({
    locales: [
      exampleLocale(),
      { ...exampleLocale({}, 'cy'), symbols: { shapes: {}, options: {} } },
    ],
  }),
};

function wrongs({ tag, symbols }: Locale, answers: ReadonlySet<string>): Problem[] {
  if (!symbols) return [];
  const { shapes, options } = symbols;
  const where = (name: string) => `locales/${tag}/symbols.json › ${name}`;
  const used = new Set(Object.values(options));
  return [
    ...[...answers]
      .filter((id) => options[id] === undefined)
      .map((id) => ({
        where: where(`options.${id}`),
        what: 'This answer has no picture.',
        hint: 'Give it the name of a shape.',
      })),
    ...Object.entries(options)
      .filter(([, shape]) => shapes[shape] === undefined)
      .map(([id, shape]) => ({
        where: where(`options.${id}`),
        what: `There is no shape "${shape}".`,
        hint: 'Check the spelling, or draw it under shapes.',
      })),
    ...Object.keys(options)
      .filter((id) => !answers.has(id))
      .map((id) => ({
        where: where(`options.${id}`),
        what: 'No answer has this name.',
        hint: 'Check the spelling, or take it out.',
      })),
    ...Object.keys(shapes)
      .filter((shape) => !used.has(shape))
      .map((shape) => ({
        where: where(`shapes.${shape}`),
        what: 'No answer has this picture.',
        hint: 'Give it to one, or take it out.',
      })),
  ];
}
