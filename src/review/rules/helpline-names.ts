import type { Authored } from '../../model/authored.ts';
import type { Problem, Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline } from '../example.ts';
import { repeated } from '../repeated.ts';

export const helplineNames: Rule<Authored> = {
  name: 'helpline-names',
  why: 'A card finds its words, and an editor its file, by the one name of the helpline.',
  check(authored) {
    const every = everyHelpline(authored);
    const twice = repeated(every.map(({ value }) => value.id));
    return [
      ...every.flatMap(({ file, value }) => misnamed(file, value.id)),
      ...authored.areas.flatMap(({ area: { file, value } }) =>
        file.split('/').at(-2) === value.id
          ? []
          : [
              {
                where: `${file} › id`,
                what: `The area is called "${value.id}", and its folder is not.`,
                hint: `Rename the folder ${value.id}, or change the id.`,
              },
            ],
      ),
      ...every
        .filter(({ value }) => twice.includes(value.id))
        .map(({ file, value }) => ({
          where: `${file} › id`,
          what: `Two helplines are called "${value.id}".`,
          hint: 'Give one of them another id, and its file another name.',
        })),
      ...every.flatMap(({ file, value }) =>
        repeated(value.channels.map(({ id }) => id)).map((id) => ({
          where: `${file} › channels.${id}`,
          what: 'Two channels of this helpline have the same id.',
          hint: 'Give one of them another id.',
        })),
      ),
    ];
  },
  breaks: example({ helplines: [{ ...exampleHelpline(), file: 'helplines/gb/other.json' }] }),
};

function misnamed(file: string, id: string): Problem[] {
  if (file.endsWith(`/${id}.json`)) return [];
  return [
    {
      where: `${file} › id`,
      what: `The helpline is called "${id}", and its file is not.`,
      hint: `Rename the file ${id}.json, or change the id.`,
    },
  ];
}
