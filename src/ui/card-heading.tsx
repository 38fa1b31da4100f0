import type { Listed } from '../model/helpline.ts';
import { CardAges } from './card-ages.tsx';
import type { Voice } from './voice.ts';

interface Props {
  voice: Voice;
  helpline: Listed;
  /** One below the heading it stands under. */
  level: 'h3' | 'h4';
}

/** Which helpline, run by whom, where in the UK it works, and for whom. */
export function CardHeading({ voice: { say, listWords }, helpline, level: Heading }: Props) {
  const { title, organisation, nations, ages } = helpline;
  const places = () => listWords(nations.map((nation) => say(`app.nation.${nation}`)));
  return (
    <>
      <Heading class="card-title">{title}</Heading>
      {organisation !== title && <p class="organisation">{organisation}</p>}
      {nations.length < 4 && <p class="nations">{say('app.card.nations', { places: places() })}</p>}
      <CardAges say={say} ages={ages} />
    </>
  );
}
