import { exits } from '../../src/conversation/exits.ts';
import { stepsOf } from '../../src/conversation/steps.ts';
import { CARD, type Address } from '../../src/model/target.ts';
import { flows } from './authored.ts';

/**
 * Where somebody stands, told without the machine: the step, and the last card they were shown.
 * The rules of moving are written here a second time, so that each telling checks the other.
 */
export interface Standing {
  address: Address;
  card: Address | null;
}

export interface Path {
  options: readonly string[];
  steps: readonly Standing[];
}

const steps = stepsOf(flows);

export function isCard(address: Address): boolean {
  return steps.get(address)?.step.kind === 'outcome';
}

export function arrive(address: Address, card: Address | null): Standing {
  return { address, card: isCard(address) ? address : card };
}

/** Every option offered there, with where it leads. */
export function ways({ address, card }: Standing): { option: string; to: Standing }[] {
  const placed = steps.get(address);
  if (!placed) throw new Error(`no step is called ${address}`);
  return exits(placed).map(({ option, to }) => {
    const next = to === CARD ? card : to;
    if (next === null) throw new Error(`${address} ${option.id} leads to a card nobody has seen`);
    return { option: option.id, to: arrive(next, card) };
  });
}

/** Every path from a step that never stands in the same place twice, and each beginning of one. */
export function simplePaths(start: Address): Path[] {
  const paths: Path[] = [];
  const follow = (path: Path): void => {
    paths.push(path);
    const here = path.steps.at(-1);
    if (!here) return;
    for (const { option, to } of ways(here))
      if (!path.steps.some(({ address, card }) => address === to.address && card === to.card))
        follow({ options: [...path.options, option], steps: [...path.steps, to] });
  };
  follow({ options: [], steps: [arrive(start, null)] });
  return paths;
}
