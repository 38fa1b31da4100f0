import { assign, createMachine } from 'xstate';
import type { Flow } from '../model/flow.ts';
import { CARD, type Address } from '../model/target.ts';
import { cardsBefore } from './cards-before.ts';
import { exits } from './exits.ts';
import { stepsOf, type Placed } from './steps.ts';

/** All the machine remembers: the last card shown, so that a refinement can return to it. */
export interface Memory {
  card: Address | null;
}

export interface Choice {
  type: string;
}

const compiled = new WeakMap<readonly Flow[], Map<Address, ReturnType<typeof compile>>>();

/** The same as `compile`, made once for the same flows and start: a conversation begins many times. */
export function machineOf(flows: readonly Flow[], start: Address): ReturnType<typeof compile> {
  const starts = compiled.get(flows) ?? new Map<Address, ReturnType<typeof compile>>();
  compiled.set(flows, starts);
  const machine = starts.get(start) ?? compile(flows, start);
  starts.set(start, machine);
  return machine;
}

/**
 * The flows as one XState machine: a state a step (named by its address), an event an option.
 * No timers, no promises and no clock, so that `xstate/graph` can walk every path of it.
 */
export function compile(flows: readonly Flow[], start: Address) {
  const steps = stepsOf(flows);
  const cards = cardsBefore(steps);

  const transitions = (placed: Placed) =>
    exits(placed).map(({ option, to }) => [
      option.id,
      to === CARD ? (cards.get(placed.address) ?? []).map(backTo) : { target: to },
    ]);

  const states = [...steps.values()].map((placed) => [
    placed.address,
    {
      ...(placed.step.kind === 'outcome' && { entry: assign({ card: placed.address }) }),
      on: Object.fromEntries(transitions(placed)),
    },
  ]);

  return createMachine({
    types: { context: memory, events: choice },
    context: memory,
    initial: start,
    states: Object.fromEntries(states),
  });
}

const memory: Memory = { card: null };
const choice: Choice = { type: '' };

function backTo(address: Address) {
  return { target: address, guard: ({ context }: { context: Memory }) => context.card === address };
}
