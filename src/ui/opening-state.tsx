import type { Opening } from '../model/opening.ts';
import { Icon, type IconName } from './icon.tsx';
import type { Voice } from './voice.ts';

interface Props {
  voice: Pick<Voice, 'openingWords'>;
  opening: Opening;
}

/** Open or not, by a word and a shape as well as a colour. */
export function OpeningState({ voice: { openingWords }, opening }: Props) {
  return (
    <p class={`opening-state opening-${opening.kind}`}>
      <Icon name={shapes[opening.kind]} />
      {openingWords(opening)}
    </p>
  );
}

const shapes: Record<Opening['kind'], IconName> = {
  always: 'open',
  open: 'open',
  closed: 'closed',
  check: 'check',
};
