import type { Say } from '../model/phrases.ts';
import { Icon } from './icon.tsx';
import { LeaveLink } from './leave-link.tsx';
import type { Does } from './screen-props.ts';

interface Props {
  say: Say;
  leave: string;
  embedded: boolean;
  /** There is an answer to take back. */
  begun: boolean;
  does: Pick<Does, 'leave' | 'back' | 'restart' | 'close'>;
}

/** Ways out, always in reach. Leaving comes first and is a plain link, so it works with no script. */
export function TopBar({ say, leave, embedded, begun, does }: Props) {
  const tool = (name: 'back' | 'restart' | 'close', act: () => void) => (
    <button type="button" class="tool needs-script" onClick={act}>
      <Icon name={name} />
      <span class="tool-words">{say(`app.bars.${name}`)}</span>
    </button>
  );
  return (
    <nav class="bar top-bar" aria-label={say('app.bars.top')}>
      <LeaveLink class="leave" data-leave address={leave} onLeave={does.leave}>
        <Icon name="leave" />
        {say('app.bars.leave')}
      </LeaveLink>
      {begun && tool('back', does.back)}
      {begun && tool('restart', does.restart)}
      {embedded && tool('close', does.close)}
    </nav>
  );
}
