import { h, type ComponentChildren } from 'preact';
import { phraseList } from '../../review/phrase-list.ts';
import type { Material } from './material.ts';
import { table } from './page.ts';

/** Words that belong to no flow and no service: the first screen, the bars, the parts of a card. */
export function screenChapter({ authored, languages }: Material): ComponentChildren {
  const keys = new Set(
    authored.locales
      .flatMap(phraseList)
      .map(({ key }) => key)
      .filter((key) => !/^(flows|helplines)\./.test(key)),
  );
  return [
    h(
      'p',
      null,
      'The words on every screen, on every card and on the button. A name in braces is a gap that is filled in.',
    ),
    table(
      ['Name', ...languages.map(({ tag }) => tag)],
      [...keys].map((key) => [
        h('span', { class: 'id' }, key),
        ...languages.map(({ raw }) => raw(key) ?? h('mark', null, 'no words')),
      ]),
    ),
    h('p', null, 'These are not signed one by one. Read and agreed by:'),
    h(
      'p',
      { class: 'sign lines' },
      ['Name', 'Role', 'Date', 'Signature'].map((line) => h('span', null, line)),
    ),
  ];
}
