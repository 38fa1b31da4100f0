import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import type { Signature } from '../../model/signature.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline } from '../example.ts';
import { repeated } from '../repeated.ts';

const signature: Signature = {
  who: 'Words',
  role: 'Words',
  on: '2026-11-23',
  of: '000000000000',
};

export const signedOnce: Rule<Authored> = {
  name: 'signed-once',
  why: 'One reading is one signature: two that are the same look like two people, or two readings.',
  check: (authored) =>
    [...ofFlows(authored), ...ofHelplines(authored), ...ofWords(authored)].flatMap(
      ({ where, reviewed }) =>
        repeated(reviewed.map(({ who, of }) => `${who}, of ${of}`)).map((twice) => ({
          where: `${where}reviewed`,
          what: `It is signed twice by ${twice}.`,
          hint: 'Keep the signature with the right date, and take the other out.',
        })),
    ),
  breaks: example({ helplines: [exampleHelpline({ reviewed: [signature, signature] })] }),
};

interface Signed {
  where: string;
  reviewed: readonly Signature[];
}

function ofFlows({ flows }: Authored): Signed[] {
  return flows.flatMap(({ file, value: { reviewed = [], steps } }) => [
    { where: `${file} › `, reviewed },
    ...Object.entries(steps).map(([id, step]) => ({
      where: `${file} › steps.${id}.`,
      reviewed: step.reviewed ?? [],
    })),
  ]);
}

function ofHelplines(authored: Authored): Signed[] {
  return everyHelpline(authored).map(({ file, value: { reviewed = [] } }) => ({
    where: `${file} › `,
    reviewed,
  }));
}

function ofWords({ locales }: Authored): Signed[] {
  return locales.flatMap(({ tag, about: { words = {} } }) =>
    Object.entries(words).map(([name, { reviewed = [] }]) => ({
      where: `locales/${tag}/about.json › words.${name}.`,
      reviewed,
    })),
  );
}
