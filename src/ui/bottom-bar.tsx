import type { Say } from '../model/phrases.ts';
import { Icon } from './icon.tsx';

interface Props {
  say: Say;
  onShowAll(): void;
}

/** The emergency line and the way to every number, on every screen. */
export function BottomBar({ say, onShowAll }: Props) {
  return (
    <aside class="bar bottom-bar" aria-label={say('app.bars.bottom')}>
      <div class="bottom-bar-ways">
        <a class="way emergency" href="tel:999">
          <Icon name="phone" />
          <span>
            <span class="emergency-ask">{say('app.emergency.ask')}</span>{' '}
            <strong class="emergency-call">{say('app.emergency.call')}</strong>
          </span>
        </a>
        <button type="button" class="way show-all needs-script" onClick={onShowAll}>
          <Icon name="list" />
          {say('app.numbers.title')}
        </button>
      </div>
      <p class="bottom-bar-words">
        {say('app.emergency.silent')} <span class="promise">{say('app.bars.promise')}</span>
      </p>
    </aside>
  );
}
