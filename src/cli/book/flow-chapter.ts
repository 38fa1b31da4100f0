import type { Viz } from '@viz-js/viz';
import { h, type ComponentChildren } from 'preact';
import { stepsOf } from '../../conversation/steps.ts';
import type { Flow } from '../../model/flow.ts';
import type { Material } from './material.ts';
import { ageWords } from './offers.ts';
import { pictures } from './picture.ts';
import { signBox } from './sign-box.ts';
import { stepEntry } from './step-entry.ts';

/** One flow: its picture, a place to sign for it, and its steps in the order of its file. */
export function flowChapter(viz: Viz, flow: Flow, material: Material): ComponentChildren {
  const drawn = pictures(viz, flow, material);
  const plate = (upright: boolean) => (upright ? 'plate upright' : 'plate');
  return h(
    'section',
    { class: 'flow', id: flow.id },
    drawn.map(({ svg, upright }, index) =>
      h(
        'div',
        { class: plate(upright) },
        h('h2', null, `Flow: ${flow.id}${index > 0 ? ', continued' : ''}`),
        index === 0 && begins(flow),
        // Drawn by Graphviz from labels it has escaped.
        h('div', { class: 'picture', dangerouslySetInnerHTML: { __html: svg } }),
        index === drawn.length - 1 && signBox(material, 'flow', flow.id),
      ),
    ),
    [...stepsOf([flow]).values()].map((placed) => stepEntry(placed, material)),
  );
}

function begins({ id, start, openings, entry, age }: Flow): ComponentChildren {
  return h(
    'p',
    null,
    `Begins at ${id}/${start}`,
    Object.entries(openings).map(
      ([name, step]) => `, or at ${id}/${step} as the opening “${name}”`,
    ),
    entry ? '.' : '. A site cannot open it by itself.',
    age && ` Everybody in it is taken to be ${ageWords(age)}.`,
  );
}

/** How to read the pictures. */
export function legend(): ComponentChildren {
  const items = [
    'A rounded box asks a question. A page with a folded corner is read. A box with a double border is a result card; a tinted one is urgent.',
    'A thick border: a conversation can begin there.',
    'Each answer is a line of its box. An arrow from it shows where it leads; grey names are steps of another flow.',
    'A dashed arrow, or ↩ in a box, refines a card or goes back to one. It never stands between a person and help.',
    'Answers that several cards have alike are drawn once: a letter beside a card stands for them.',
  ];
  return h(
    'ul',
    null,
    items.map((item) => h('li', null, item)),
  );
}

/** The first question of all, then the flows in the order of their names. */
export function flowsInOrder({ authored }: Material): Flow[] {
  return authored.flows
    .map(({ value }) => value)
    .sort((a, b) => Number(b.id === 'start') - Number(a.id === 'start') || (a.id < b.id ? -1 : 1));
}
