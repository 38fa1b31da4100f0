import type { Listed } from '../model/helpline.ts';
import { ChannelName } from './channel-name.tsx';
import type { Voice } from './voice.ts';

interface Props {
  voice: Voice;
  helpline: Listed;
}

/** The whole week, for those who plan ahead. Absent where "open 24 hours" or "unknown" says it all. */
export function CardHours({ voice: { say, hoursWords }, helpline }: Props) {
  const weekly = helpline.channels.filter(({ hours }) => hours.kind === 'weekly');
  if (weekly.length === 0) return null;
  return (
    <details class="fold">
      <summary>{say('app.card.hours')}</summary>
      <dl class="week">
        {weekly.map((channel) => (
          <div key={channel.id}>
            <dt>
              <ChannelName say={say} channel={channel} />
            </dt>
            {hoursWords(channel.hours).map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p class="quiet">{say('app.card.clock')}</p>
    </details>
  );
}
