import type { Conversation } from '../conversation/converse.ts';
import { exits } from '../conversation/exits.ts';
import { stepsOf } from '../conversation/steps.ts';
import type { Option } from '../model/flow.ts';
import type { FrameData } from '../model/frame-data.ts';
import type { Nation } from '../model/names.ts';
import type { Found } from '../model/offer.ts';
import { cardOf, type Page } from './card.ts';

/** No schema is in what a visitor downloads, so the nations are counted out here. */
const nations: readonly Nation[] = ['eng', 'wls', 'sct', 'nir'];

/**
 * The options to put before a person. All of the step's, but for one: a card does not lead to the
 * question of where in the UK they are where that is known, or where no answer would put other
 * helplines first. The conversation itself accepts it all the same.
 */
export function offered(
  data: Page & Pick<FrameData, 'flows'>,
  { address, step, facts }: Pick<Conversation, 'address' | 'step' | 'facts'>,
  instant: Date,
): Option[] {
  const steps = stepsOf(data.flows);
  const placed = steps.get(address);
  if (!placed || step.kind !== 'outcome') return step.options;

  const asksNation = (to: string) => {
    const next = steps.get(to)?.step;
    return next?.kind === 'ask' && next.fact === 'nation';
  };
  const firstIn = (nation: Nation | null) =>
    names(cardOf(data, step, { ...facts, nation }, instant));
  const known = data.nation ?? facts.nation;
  const changes = () => nations.some((nation) => firstIn(nation) !== firstIn(null));

  return exits(placed)
    .filter(({ to }) => !asksNation(to) || (known === null && changes()))
    .map(({ option }) => option);
}

function names({ first }: Found): string {
  return first.map(({ helpline }) => helpline.id).join();
}
