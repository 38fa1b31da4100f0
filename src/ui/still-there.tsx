import type { Say } from '../model/phrases.ts';

interface Props {
  say: Say;
  onCarryOn(): void;
}

/** Said before answers are forgotten, to whoever may still be reading. */
export function StillThere({ say, onCarryOn }: Props) {
  return (
    <div class="still" role="alert">
      <p>{say('app.idle.ask')}</p>
      <button type="button" class="still-carry-on" onClick={onCarryOn}>
        {say('app.idle.carryOn')}
      </button>
    </div>
  );
}
