import { h, type ComponentChildren } from 'preact';
import { exits } from '../../conversation/exits.ts';
import { stepsOf, type Placed } from '../../conversation/steps.ts';
import type { Flow, Step } from '../../model/flow.ts';
import { CARD } from '../../model/target.ts';
import type { RouteRow } from '../route-rows.ts';
import type { Words } from './book.ts';

const kinds: Record<Step['kind'], string> = {
  ask: 'Question',
  tell: 'Page',
  outcome: 'Result card',
};

/** One flow: its steps in the order of its file. */
export function flowChapter(
  flow: Flow,
  words: Words,
  rows: readonly RouteRow[],
): ComponentChildren {
  return h(
    'section',
    { class: 'flow' },
    h('h3', { id: flow.id }, `Flow: ${flow.id}`),
    h('p', null, 'Begins at ', link(`${flow.id}/${flow.start}`), '.'),
    [...stepsOf([flow]).values()].map((placed) => stepEntry(placed, words, rows)),
  );
}

function stepEntry(placed: Placed, words: Words, rows: readonly RouteRow[]): ComponentChildren {
  const { address, step } = placed;
  const key = `flows.${address.replace('/', '.')}`;
  const hint = words(`${key}.hint`);
  const body = words(`${key}.body`);
  return h(
    'article',
    { id: address },
    h('p', { class: 'id' }, `${kinds[step.kind]}${tags(step)} · ${address}`),
    h('h4', null, words(`${key}.title`)),
    hint && h('p', null, hint),
    body?.split('\n').map((paragraph) => h('p', null, paragraph)),
    h(
      'ul',
      null,
      exits(placed).map(({ option, to }) =>
        h(
          'li',
          null,
          `${words(`${key}.options.${option.id}`) ?? ''} `,
          h(
            'span',
            { class: 'id' },
            `(${option.id}) → `,
            to === CARD ? 'back to the card' : link(to),
          ),
          option.prefer && h('span', { class: 'id' }, `, puts first: ${option.prefer.join(', ')}`),
        ),
      ),
    ),
    step.kind === 'outcome' && offers(placed, step.needs, rows),
  );
}

function tags(step: Step): string {
  if (step.kind === 'ask' && step.sensitive) return ', sensitive';
  return step.kind === 'outcome' && step.urgent ? ', urgent' : '';
}

function offers(
  { address }: Placed,
  needs: readonly string[],
  rows: readonly RouteRow[],
): ComponentChildren {
  const helplines = rows.find(({ outcome }) => outcome === address)?.helplines ?? [];
  return h(
    'p',
    { class: 'id' },
    `Needs: ${needs.join(', ')}. Offers anywhere in the UK, in this order: `,
    helplines.map((id, place) => [place > 0 && ', ', h('a', { href: `#helpline-${id}` }, id)]),
    '.',
  );
}

function link(address: string): ComponentChildren {
  return h('a', { href: `#${address}` }, address);
}
