import { initialTransition, transition } from 'xstate';
import type { Flow, Step } from '../model/flow.ts';
import type { Address } from '../model/target.ts';
import type { Turn } from '../model/turn.ts';
import { machineOf } from './compile.ts';
import { factsOf, type Facts } from './facts.ts';
import { stepsOf } from './steps.ts';

/**
 * Where a conversation stands. It is a value: each move returns another, and leaves this one as
 * it was, so that going back is going back to exactly the same state.
 */
export interface Conversation {
  address: Address;
  step: Step;
  /** The answers that led here, oldest first. Nothing else is remembered. */
  turns: readonly Turn[];
  /** What the answers state. At a step that refines a card, the age is that of the card's flow. */
  facts: Facts;
  /** The last card shown, for a step that speaks of the helplines on it. */
  card: Address | null;
  /** Answers the question. Throws `RangeError` for an option the step does not offer. */
  choose(option: string): Conversation;
  /** Takes back the last answer; at the start, stays there. */
  back(): Conversation;
  /** Returns to the question of turn `index` (0 is the first) and forgets all that came after. */
  change(index: number): Conversation;
  /** Forgets everything. */
  restart(): Conversation;
}

/** Begins a conversation at the step `start` of the flows. Throws `RangeError` if there is none. */
export function converse(flows: readonly Flow[], start: Address): Conversation {
  const steps = stepsOf(flows);
  const stepAt = (address: Address): Step => {
    const placed = steps.get(address);
    if (!placed) throw new RangeError(`no step is called ${address}`);
    return placed.step;
  };
  stepAt(start);
  const machine = machineOf(flows, start);
  const [first] = initialTransition(machine);

  const at = (snapshot: typeof first, past: readonly Conversation[], turns: readonly Turn[]) => {
    const address = String(snapshot.value);
    const step = stepAt(address);
    const { card } = snapshot.context;
    const answers = turns.map((turn) =>
      stepAt(turn.step).options.find(({ id }) => id === turn.option),
    );
    const here: Conversation = {
      address,
      step,
      turns,
      facts: factsOf(flows, answers, [address, card]),
      card,
      choose(option) {
        // XState ignores an event it does not know, silently: here that would be a dead button.
        if (!step.options.some(({ id }) => id === option))
          throw new RangeError(`${address} does not offer "${option}"`);
        const [next] = transition(machine, snapshot, { type: option });
        return at(next, [...past, here], [...turns, { step: address, option }]);
      },
      back: () => past.at(-1) ?? here,
      change(index) {
        const then = past[index];
        if (!then) throw new RangeError(`there is no answer ${index} to change`);
        return then;
      },
      restart: () => past[0] ?? here,
    };
    return here;
  };
  return at(first, [], []);
}
