import { h, type ComponentChildren } from 'preact';
import { directionOf } from '../../build/direction-of.ts';
import { WORD_FILES } from '../../model/about.ts';
import type { Locale } from '../../model/authored.ts';
import { everyHelpline } from '../../review/every-helpline.ts';
import { isReviewed } from '../../review/is-reviewed.ts';
import { phraseList } from '../../review/phrase-list.ts';
import type { Stated } from '../../review/sign-state.ts';
import { keyOf, type Language, type Material } from './material.ts';
import { table } from './page.ts';
import { signBox } from './sign-box.ts';
import { subjectMark } from './subject-mark.ts';

/** Every word of one language beside the English, where it stands, with a place to sign for it. */
export function languageChapter(language: Language, material: Material): ComponentChildren {
  const { tag } = language;
  const part = (kind: Stated['kind'], name: string, title: string, prefix: string, id: string) => {
    const phrases = phrasesUnder(language, material, prefix);
    const english = phrases.map((each) => each.english).join('\n');
    return h(
      'article',
      { id },
      h('h3', null, title),
      sideBySide(phrases, language.locale),
      subjectMark(material.states, kind, name, english, tag),
      signBox(material, kind, name, tag),
    );
  };
  return [
    aboutLanguage(language),
    h('h2', null, 'Steps'),
    [...material.steps.keys()].map((address) =>
      part('step', address, address, keyOf(address), address),
    ),
    h('h2', null, 'Flows'),
    material.authored.flows.map(({ value: { id } }) =>
      h('article', { id }, h('h3', null, id), signBox(material, 'flow', id, tag)),
    ),
    h('h2', null, 'Services'),
    everyHelpline(material.authored).map(({ value: { id, title } }) =>
      part('helpline', id, title, `helplines.${id}`, `helpline-${id}`),
    ),
    h('h2', null, 'Words on every screen, on the button and on paper'),
    WORD_FILES.map((name) => part('words', name, name, name, `words-${name}`)),
  ];
}

/** The file of a language's chapter. */
export function languageFile(tag: string): string {
  return `language-${tag}.html`;
}

/** `Cymraeg (Welsh), cy`. */
export function languageName({ tag, about }: Locale): string {
  return `${about.name} (${about.english}), ${tag}`;
}

function aboutLanguage({ locale }: Language): ComponentChildren {
  const { translated, reviewed, address, terms = {} } = locale.about;
  const who = translated ? `Written by ${translated.by} on ${translated.on}. ` : '';
  return [
    isReviewed(locale) && reviewed
      ? h('p', null, `${who}Read by a native speaker: ${reviewed.by}, on ${reviewed.on}.`)
      : h('p', null, who, h('b', null, 'Draft: no native speaker has read it.')),
    address && h('p', null, `How the reader is addressed: ${address}`),
    h('h2', null, 'Terms'),
    table(
      ['English', locale.about.english],
      Object.entries(terms).map(([one, other]) => [one, said(other, locale.tag)]),
    ),
  ];
}

interface Pair {
  name: string;
  english: string;
  text: string;
}

function phrasesUnder({ locale }: Language, { languages }: Material, prefix: string): Pair[] {
  return phraseList(locale)
    .filter(({ key }) => key.startsWith(`${prefix}.`))
    .map(({ key, text }) => ({
      name: key.slice(prefix.length + 1),
      english: languages[0]?.raw(key) ?? '',
      text,
    }));
}

function sideBySide(pairs: readonly Pair[], { tag, about }: Locale): ComponentChildren {
  return table(
    ['Name', 'English', about.english],
    pairs.map(({ name, english, text }) => [
      h('span', { class: 'id' }, name),
      paragraphs(english),
      said(text, tag),
    ]),
  );
}

/** Words of the language, in its own direction. */
function said(text: string, tag: string): ComponentChildren {
  return h('div', { lang: tag, dir: directionOf(tag) }, paragraphs(text));
}

function paragraphs(text: string): ComponentChildren {
  return text.split('\n').map((line) => h('p', null, line));
}
