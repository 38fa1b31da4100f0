import { WORD_FILES } from '../model/about.ts';
import type { Authored, From, Locale } from '../model/authored.ts';
import type { Flow } from '../model/flow.ts';
import type { Helpline } from '../model/helpline.ts';
import { signatures, type Signature, type Signatures } from '../model/signature.ts';
import { nearest } from '../review/nearest.ts';
import { copiesOf, type Layers } from './layers.ts';
import type { Reader } from './reader.ts';

export const SIGNATURES = 'signatures.json';

/**
 * A site owner's project with the signatures they keep in a file of their own, under Waymark's words and
 * theirs alike. In which language one was given, the digest that it names tells.
 */
export function withSignatures(layers: Layers, reader: Reader, authored: Authored): Authored {
  if (!authored.project) return authored;
  const [read] = copiesOf(layers, SIGNATURES).flatMap((file) => reader.parse(signatures, file));
  if (!read) return authored;
  const known = namesOf(authored);
  for (const name of Object.keys(read.value).filter((each) => !known.includes(each)))
    reader.refuse({
      where: `${SIGNATURES} › ${name}`,
      what: 'There is nothing of this name to sign.',
      hint: `Take it out, or did you mean "${nearest(name, known) ?? 'another'}"?`,
    });
  const { value } = read;
  return {
    ...authored,
    flows: authored.flows.map((flow) => signedFlow(flow, value)),
    helplines: authored.helplines.map((helpline) => signedHelpline(helpline, value)),
    areas: authored.areas.map(({ area, helplines }) => ({
      area,
      helplines: helplines.map((helpline) => signedHelpline(helpline, value)),
    })),
    locales: authored.locales.map((locale) => signedWords(locale, value)),
  };
}

function namesOf({ flows, helplines, areas }: Authored): string[] {
  return [
    ...flows.flatMap(({ value: { id, steps } }) => [
      `flow ${id}`,
      ...Object.keys(steps).map((step) => `step ${id}/${step}`),
    ]),
    ...[...helplines, ...areas.flatMap((area) => area.helplines)].map(
      ({ value }) => `helpline ${value.id}`,
    ),
    ...WORD_FILES.map((name) => `words ${name}`),
  ];
}

function signedFlow({ file, value }: From<Flow>, given: Signatures): From<Flow> {
  const steps = Object.entries(value.steps).map(([id, step]) => [
    id,
    { ...step, ...both(step.reviewed, given[`step ${value.id}/${id}`]) },
  ]);
  const flow = { ...value, ...both(value.reviewed, given[`flow ${value.id}`]) };
  return { file, value: { ...flow, steps: Object.fromEntries(steps) } };
}

function signedHelpline({ file, value }: From<Helpline>, given: Signatures): From<Helpline> {
  return { file, value: { ...value, ...both(value.reviewed, given[`helpline ${value.id}`]) } };
}

function signedWords(locale: Locale, given: Signatures): Locale {
  const { about } = locale;
  const words = WORD_FILES.flatMap((name) => {
    const signed = both(about.words?.[name]?.reviewed, given[`words ${name}`]);
    return signed.reviewed ? [[name, signed]] : [];
  });
  return { ...locale, about: { ...about, words: Object.fromEntries(words) } };
}

/** Nothing where nobody has signed. */
function both(before: readonly Signature[] = [], given: readonly Signature[] = []) {
  const [first, ...rest] = [...before, ...given];
  const reviewed: [Signature, ...Signature[]] | undefined = first && [first, ...rest];
  return reviewed ? { reviewed } : {};
}
