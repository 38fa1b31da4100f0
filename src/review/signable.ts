import { WORD_FILES } from '../model/about.ts';
import type { Authored, From, Locale } from '../model/authored.ts';
import type { Flow } from '../model/flow.ts';
import type { Helpline } from '../model/helpline.ts';
import type { Signature } from '../model/signature.ts';
import { everyHelpline } from './every-helpline.ts';
import { phraseList } from './phrase-list.ts';
import { canonical } from './sign-canonical.ts';

/** Something a reviewer can read and stand by, in one language. */
export interface Signable {
  kind: 'flow' | 'step' | 'helpline' | 'words';
  /** `me`, `me/adult`, `samaritans`, and of words that belong to neither, their file: `app`. */
  name: string;
  file: string;
  locale: string;
  /** The digest of what there is to read: it changes with every word and every fact. */
  of: string;
  reviewed: readonly Signature[];
}

/** A short digest of a text. It is given, because digests need a platform and a review needs none. */
export interface Digest {
  (text: string): string;
}

/** Everything there is to sign: each flow and its steps, each helpline, all other words; a locale at a time. */
export function signables(authored: Authored, digest: Digest): Signable[] {
  return authored.locales.flatMap((locale) => {
    const phrases = phraseList(locale);
    const words = (prefix: string) =>
      Object.fromEntries(
        phrases.flatMap(({ key, text }) => (key.startsWith(`${prefix}.`) ? [[key, text]] : [])),
      );
    const sign = (content: unknown) => digest(canonical(content));
    return [
      ...authored.flows.flatMap((flow) => ofFlow(flow, locale, words, sign)),
      ...everyHelpline(authored).map((helpline) => ofHelpline(helpline, locale, words, sign)),
      ...ofWords(locale, words, sign),
    ];
  });
}

type Words = (prefix: string) => Record<string, string>;
type Sign = (content: unknown) => string;

/** A flow is the order and structure of its steps, and all that is read on them. */
function ofFlow({ file, value }: From<Flow>, locale: Locale, words: Words, sign: Sign): Signable[] {
  const { reviewed = [], steps, ...structure } = value;
  const made = Object.entries(steps).map(([id, { reviewed: signed = [], ...step }]): Signable => {
    const of = sign([step, words(`flows.${value.id}.${id}`)]);
    return {
      kind: 'step',
      name: `${value.id}/${id}`,
      file,
      locale: locale.tag,
      of,
      reviewed: signed,
    };
  });
  const of = sign([structure, made.map((step) => [step.name, step.of])]);
  return [{ kind: 'flow', name: value.id, file, locale: locale.tag, of, reviewed }, ...made];
}

/** A helpline is all its facts, with their sources and dates, and the words on its card. */
function ofHelpline(
  { file, value }: From<Helpline>,
  { tag: locale }: Locale,
  words: Words,
  sign: Sign,
): Signable {
  const { reviewed = [], ...facts } = value;
  const of = sign([facts, words(`helplines.${value.id}`)]);
  return { kind: 'helpline', name: value.id, file, locale, of, reviewed };
}

/** The words on every screen, on the button, on paper: signed by the file, in that language's own. */
function ofWords({ tag, about, phrases }: Locale, words: Words, sign: Sign): Signable[] {
  return WORD_FILES.filter((name) => Object.keys(phrases[name] ?? {}).length > 0).map((name) => ({
    kind: 'words',
    name,
    file: `locales/${tag}/about.json`,
    locale: tag,
    of: sign(words(name)),
    reviewed: about.words?.[name]?.reviewed ?? [],
  }));
}
