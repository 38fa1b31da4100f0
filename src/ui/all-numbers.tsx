import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Listed } from '../model/helpline.ts';
import { groupByNeed } from './group-by-need.ts';
import { Icon } from './icon.tsx';
import { Listing } from './listing.tsx';
import type { Voice } from './voice.ts';

interface Props {
  voice: Voice;
  needs: readonly string[];
  helplines: readonly Listed[];
  /** All that is known of every helpline is more than a year old. */
  past: boolean;
  showing: boolean;
  fold: RefObject<HTMLDetailsElement | null>;
  onShow(show: boolean): void;
}

/** Every helpline there is, for those who would rather answer nothing. Opens with no script. */
export function AllNumbers({ voice, needs, helplines, past, showing, fold, onShow }: Props) {
  // It may have been opened before the script started: what the person did stands.
  useLayoutEffect(() => {
    if (fold.current?.open && !showing) onShow(true);
  }, []);

  // Some sixty helplines that never change: made once, so that a new question costs nothing here.
  const groups = useMemo(
    () =>
      groupByNeed(needs, helplines).map(({ need, helplines: members }) => (
        <section key={need} class="group">
          <h3 class="group-title">{voice.say(`needs.${need}`)}</h3>
          {members.map((helpline) => (
            <Listing key={helpline.id} voice={voice} helpline={helpline} />
          ))}
        </section>
      )),
    [voice.say, voice.locale, needs, helplines],
  );

  return (
    <details
      class="section-fold all-numbers"
      ref={fold}
      open={showing}
      onToggle={({ currentTarget }) => onShow(currentTarget.open)}
    >
      <summary>
        <Icon name="list" />
        {voice.say('app.numbers.title')}
      </summary>
      <p class="quiet">{voice.say('app.numbers.lead')}</p>
      {past && <p class="past">{voice.say('app.card.past')}</p>}
      {groups}
    </details>
  );
}
