import { h, type ComponentChildren } from 'preact';
import { WORD_FILES } from '../../model/about.ts';
import { phraseList } from '../../review/phrase-list.ts';
import type { Material } from './material.ts';
import { table } from './page.ts';
import { signBox } from './sign-box.ts';

/** Words that belong to no flow and no service, by their file, each with a place to sign. */
export function screenChapter(material: Material): ComponentChildren {
  const phrases = material.languages.flatMap(({ locale }) => phraseList(locale));
  return [
    h(
      'p',
      null,
      'The words on every screen, on every card, on the button and on paper. A name in braces is a gap that is filled in.',
    ),
    WORD_FILES.map((name) => {
      const here = phrases.filter(({ key }) => key.startsWith(`${name}.`));
      if (here.length === 0) return null;
      return h(
        'section',
        { id: `words-${name}` },
        h('h2', null, name),
        table(
          ['Name', 'Words'],
          here.map(({ key, text }) => [h('span', { class: 'id' }, key), text]),
        ),
        signBox(material, 'words', name),
      );
    }),
  ];
}
