import type { Listed } from '../model/helpline.ts';
import type { OfferedChannel } from '../model/offer.ts';
import { answers } from './answers.ts';
import { ChannelLink } from './channel-link.tsx';
import { ChannelNote } from './channel-note.tsx';
import { costPhrase } from './cost-phrase.ts';
import { OpeningState } from './opening-state.tsx';
import type { Voice } from './voice.ts';

interface Props {
  voice: Voice;
  helpline: Listed;
  offered: OfferedChannel;
  look: 'primary' | 'secondary';
}

/** One way to reach a helpline, as it stands now: open or not, the cost, the languages. */
export function Channel({ voice, helpline, offered: { channel, opening }, look }: Props) {
  const { say, languageWords } = voice;
  const cost = costPhrase(channel);
  const onlyEnglish = channel.languages.every((tag) => tag.startsWith('en'));
  const terms = [
    ...(cost ? [say(cost)] : []),
    ...(onlyEnglish
      ? []
      : [say('app.card.languages', { languages: languageWords(channel.languages) })]),
  ];
  return (
    <li>
      <ChannelLink say={say} channel={channel} title={helpline.title} look={look} />
      {(answers(channel.kind) || opening.kind !== 'check') && (
        <OpeningState voice={voice} opening={opening} />
      )}
      {terms.length > 0 && <p class="terms">{terms.join(' · ')}</p>}
      <ChannelNote say={say} helpline={helpline} channel={channel} />
    </li>
  );
}
