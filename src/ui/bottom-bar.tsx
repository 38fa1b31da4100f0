import type { ComponentChildren } from 'preact';
import type { Say } from '../model/phrases.ts';
import { CALL_FRAME } from './call-frame.ts';
import { Icon } from './icon.tsx';

interface Props {
  say: Say;
  onShowAll(): void;
  /** The way to other languages. */
  children?: ComponentChildren;
}

/** The emergency line and the way to every number, on every screen. */
export function BottomBar({ say, onShowAll, children }: Props) {
  return (
    <aside class="bar bottom-bar" aria-label={say('app.bars.bottom')}>
      <div class="bottom-bar-ways">
        <a class="way emergency" href="tel:999" target={CALL_FRAME}>
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
      <div class="bottom-bar-foot">
        <p class="bottom-bar-words">
          {say('app.emergency.silent')} <span class="promise">{say('app.bars.promise')}</span>
        </p>
        {children}
      </div>
    </aside>
  );
}
