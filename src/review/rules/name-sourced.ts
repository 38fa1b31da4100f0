import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline } from '../example.ts';

export const nameSourced: Rule<Authored> = {
  name: 'name-sourced',
  why: 'Being recognised is what people fear most: what is said of names is never a guess.',
  check: (authored) =>
    everyHelpline(authored)
      .filter(({ value: { name } }) => (name.value === 'unknown') !== (name.sources.length === 0))
      .map(({ file, value: { name } }) => ({
        where: `${file} › name`,
        what:
          name.value === 'unknown'
            ? 'The rule about names is unknown, and yet it has a source.'
            : 'This says whether you give your name, and no source for it.',
        hint: 'Cite where it was read, or say "unknown" with no sources.',
      })),
  breaks: example({ helplines: [exampleHelpline({ name: { value: 'no', sources: [] } })] }),
};
