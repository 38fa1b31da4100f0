import { h, type ComponentChildren } from 'preact';
import { notesFor } from '../../review/notes-for.ts';
import { phraseList } from '../../review/phrase-list.ts';
import { withoutPlural } from '../../review/phrase-keys.ts';
import type { Material } from './material.ts';
import { table } from './page.ts';

/** What a translator has to know of every phrase, and how long it may be. */
export function notesChapter({ authored, languages }: Material): ComponentChildren {
  const look = notesFor(authored.notes.value);
  const phrases = languages.flatMap(({ locale }) => phraseList(locale));
  return [
    h(
      'p',
      null,
      'Made from locales/notes.json. A name in braces is a gap that is filled in. ',
      'The length is in characters, as a reader counts them.',
    ),
    table(
      ['Name', 'English', 'Longest', 'Notes'],
      phrases.map(({ key, text }) => {
        const { notes, longest } = look(withoutPlural(key));
        return [h('span', { class: 'id' }, key), text, String(longest ?? ''), notes.join(' ')];
      }),
    ),
  ];
}
