import type { Graph } from '@viz-js/viz';
import { exits, type Exit } from '../../conversation/exits.ts';
import type { Placed } from '../../conversation/steps.ts';
import type { Flow, Step } from '../../model/flow.ts';
import { CARD } from '../../model/target.ts';
import { answerOf, headingOf, type Material } from './material.ts';
import { label, wrapped } from './picture-label.ts';
import type { Shared } from './picture-shared.ts';

type Node = NonNullable<Graph['nodes']>[number];

const shapes: Record<Step['kind'], Node['attributes']> = {
  ask: { shape: 'box', style: 'rounded' },
  tell: { shape: 'note' },
  outcome: { shape: 'box', peripheries: 2 },
};

/** A step; where it begins has a thick border. `mark` stands for the answers it shares. */
export function stepNode(
  placed: Placed,
  flow: Flow,
  material: Material,
  mark: string | undefined,
): Node {
  const { address, step } = placed;
  const starts = [flow.start, ...Object.values(flow.openings)].map(
    (start) => `${flow.id}/${start}`,
  );
  const name = mark === undefined ? address : `${address} (+ ${mark})`;
  const answers = mark === undefined ? exits(placed) : [];
  return {
    name: address,
    attributes: {
      ...shapes[step.kind],
      ...(starts.includes(address) && { penwidth: 2.2 }),
      ...(step.kind === 'outcome' && step.urgent && { style: 'filled', fillcolor: '#f3d6d3' }),
      label: {
        html: label(
          name,
          headingOf(material, address),
          answers.map((exit) => rowOf(exit, address, material)),
        ),
      },
    },
  };
}

export function sharedNode({ mark, cards, exits: out }: Shared, material: Material): Node {
  const [first = ''] = cards;
  const rows = out.map((exit) => rowOf(exit, first, material));
  const html = label(mark, `On each card marked ${mark}`, rows);
  return { name: mark, attributes: { shape: 'box', style: 'dashed', label: { html } } };
}

/** An answer; a bent arrow after one that goes back to the card. */
function rowOf({ option: { id }, to }: Exit, address: string, material: Material) {
  const text = answerOf(material, address, id);
  return { id, text: to === CARD ? `${text} ↩` : text };
}

/** A step of another flow, or the card somebody came from. */
export function outsideNode(to: string, material: Material): Node {
  const text = to === CARD ? 'back to the card' : `${to}\n${wrapped(headingOf(material, to), 26)}`;
  return {
    name: to,
    attributes: { shape: 'plaintext', fontsize: 9, fontcolor: '#444444', label: text },
  };
}
