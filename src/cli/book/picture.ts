import type { Viz } from '@viz-js/viz';
import { exits, type Exit } from '../../conversation/exits.ts';
import { stepsOf, type Placed } from '../../conversation/steps.ts';
import type { Flow } from '../../model/flow.ts';
import { CARD } from '../../model/target.ts';
import type { Material } from './material.ts';
import { outsideNode, sharedNode, stepNode } from './picture-nodes.ts';
import { partsOf } from './picture-parts.ts';
import { sharedAnswers } from './picture-shared.ts';

export interface Picture {
  svg: string;
  /** It can be drawn larger on an upright page. */
  upright: boolean;
}

/** Points: what is higher than this is too small to read on one page. */
const TALL = 900;

/**
 * A flow in pictures, left to right: rounded boxes ask, notes tell, double boxes are cards. Each answer
 * is a line of its box, with an arrow from it; dashed arrows only refine a card, or go back to one.
 */
export function pictures(viz: Viz, flow: Flow, material: Material): Picture[] {
  const draw = (steps: readonly Placed[]): Picture[] => {
    const { height, ...drawn } = picture(viz, flow, steps, material);
    const parts = height > TALL ? partsOf(steps) : [];
    return parts.length > 1 ? parts.flatMap(draw) : [drawn];
  };
  return draw([...stepsOf([flow]).values()]);
}

function picture(
  viz: Viz,
  flow: Flow,
  steps: readonly Placed[],
  material: Material,
): Picture & { height: number } {
  const shared = sharedAnswers(steps);
  const markOf = ({ address }: Placed) => shared.find(({ cards }) => cards.includes(address))?.mark;
  const all = [
    ...steps
      .filter((placed) => markOf(placed) === undefined)
      .flatMap((placed) =>
        exits(placed).map((exit) => edge(placed.address, exit, refines(placed))),
      ),
    ...shared.flatMap((each) => each.exits.map((exit) => edge(each.mark, exit, true))),
  ];
  // Many arrows to one place are a knot: a sign in the box says the same.
  const knot = all.filter(({ head }) => head === CARD).length > KNOT;
  const ways = all.filter(({ head }) => !knot || head !== CARD);
  const inside = new Set(steps.map(({ address }) => address));
  const outside = new Set(ways.map(({ head }) => head).filter((head) => !inside.has(head)));
  const svg = viz.renderString(
    {
      graphAttributes: { rankdir: 'LR', ranksep: 0.4, nodesep: 0.12, bgcolor: 'transparent' },
      nodeAttributes: { fontname: 'Helvetica', fontsize: 10, margin: 0.04 },
      edgeAttributes: { arrowsize: 0.6, penwidth: 0.8, color: '#333333' },
      nodes: [
        ...steps.map((placed) => stepNode(placed, flow, material, markOf(placed))),
        ...shared.map((each) => sharedNode(each, material)),
        ...[...outside].map((to) => outsideNode(to, material)),
      ],
      edges: ways,
    },
    { format: 'svg', engine: 'dot' },
  );
  const size = /width="(\d+)pt" height="(\d+)pt"/.exec(svg);
  // What there is room for on an A4 page, in points: upright, and on its side.
  const [width, height] = [Number(size?.[1]), Number(size?.[2])];
  const upright = Math.min(504 / width, 553 / height) > Math.min(762 / width, 374 / height);
  return { svg: tidy(svg, `Picture of the flow ${flow.id}`), upright, height };
}

const KNOT = 3;

function refines({ step }: Placed): boolean {
  return step.kind === 'outcome';
}

function edge(tail: string, { option, to }: Exit, dashed: boolean) {
  const style = dashed || to === CARD ? 'dashed' : 'solid';
  return { tail, head: to, attributes: { tailport: `${option.id}:e`, style } };
}

/**
 * Graphviz numbers its groups anew in each picture: their ids would clash on one page. It measures
 * with Helvetica's own widths, and a font that stands in for it may be wider: a little smaller fits.
 */
function tidy(svg: string, label: string): string {
  return svg
    .slice(svg.indexOf('<svg'))
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/ id="[^"]*"/g, '')
    .replace(/<title>[\s\S]*?<\/title>\n?/g, '')
    .replace(/font-size="([\d.]+)"/g, (_, size: string) => `font-size="${Number(size) * 0.92}"`)
    .replace('<svg ', `<svg role="img" aria-label="${label}" `);
}
