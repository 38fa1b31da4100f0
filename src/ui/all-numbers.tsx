import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Listed } from '../model/helpline.ts';
import { keepInSight } from './bring-up.ts';
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
  /** `YYYY-MM-DD`: the newest evidence for any of it. */
  seen?: string | undefined;
  /** The page holds the list already, as it was built: there is nothing to draw again. */
  made?: boolean | undefined;
  showing: boolean;
  fold: RefObject<HTMLDetailsElement | null>;
  onShow(show: boolean): void;
}

/** The class of what holds the list, for whoever takes a page over that was made with it. */
export const LIST = 'groups';

/**
 * Every helpline there is, for those who would rather answer nothing, by situation: the browser's own
 * folds, of which it keeps one open, so it asks for no script, no request and no place in the history.
 */
export function AllNumbers(props: Props) {
  const { voice, needs, helplines, past, seen, made, showing, fold, onShow } = props;
  // It may have been opened before the script started: what the person did stands.
  useLayoutEffect(() => {
    if (fold.current?.open && !showing) onShow(true);
    // A fold tells only whoever listens on the way down to it.
    fold.current?.addEventListener('toggle', keepOpened, true);
  }, []);

  // Some sixty helplines that never change: made once, so that a new question costs nothing here.
  const groups = useMemo(
    () =>
      !made &&
      groupByNeed(needs, helplines).map(({ need, helplines: members }) => (
        <details key={need} class="group" name="need">
          <summary>
            <h3>{voice.say(`needs.${need}`)}</h3>
          </summary>
          {members.map((helpline) => (
            <Listing key={helpline.id} voice={voice} helpline={helpline} />
          ))}
        </details>
      )),
    [voice.say, voice.locale, needs, helplines, made],
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
        <h2>{voice.say('app.numbers.title')}</h2>
      </summary>
      <p class="quiet">{voice.say('app.numbers.lead')}</p>
      {past && <p class="past">{voice.say('app.card.past')}</p>}
      {seen && !past && (
        <p class="quiet">{voice.say('app.numbers.seen', { date: voice.dateWords(seen) })}</p>
      )}
      <div class={LIST}>{groups && <div>{groups}</div>}</div>
    </details>
  );
}

/** A longer fold above that has just closed may have taken this one out of sight. */
function keepOpened({ target, currentTarget }: Event) {
  if (target === currentTarget || !(target instanceof HTMLDetailsElement) || !target.open) return;
  keepInSight(target.firstElementChild);
}
