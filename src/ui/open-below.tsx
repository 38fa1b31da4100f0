import type { Offer } from '../model/offer.ts';
import type { Opening } from '../model/opening.ts';
import { answers } from './answers.ts';
import type { Voice } from './voice.ts';

interface Props {
  voice: Voice;
  /** The first cards, in order. */
  offers: readonly Offer[];
}

/**
 * Before the cards, where those that come first are not known to be open: when the first of them
 * opens, and who is open now, further down. Nobody is to put the page away at a closed door. A first
 * card with a form to fill in is no closed door.
 */
export function OpenBelow({ voice: { say, openingWords }, offers }: Props) {
  if (!offers[0]?.channels.some(({ channel }) => answers(channel.kind))) return null;
  const place = offers.findIndex(({ open }) => open);
  const open = offers[place];
  const before = offers
    .slice(0, Math.max(place, 0))
    .flatMap(({ helpline, channels }) =>
      channels
        .filter(({ channel }) => answers(channel.kind))
        .map(({ opening }) => ({ title: helpline.title, opening, wait: waitOf(opening) })),
    );
  const [next] = before.sort((a, b) => a.wait - b.wait);
  if (!open || !next) return null;
  return (
    <p class="open-below">
      {next.opening.kind === 'closed' &&
        say('app.outcome.closed', { title: next.title, opening: openingWords(next.opening) })}{' '}
      {say('app.outcome.openBelow', { title: open.helpline.title })}
    </p>
  );
}

/** Sorts by how soon it opens; what is not known comes last. */
function waitOf(opening: Opening): number {
  if (opening.kind !== 'closed') return Number.MAX_SAFE_INTEGER;
  return opening.opens.in * 10_000 + Number(opening.opens.at.replace(':', ''));
}
