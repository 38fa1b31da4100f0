import { useRef } from 'preact/hooks';
import type { Listed } from '../model/helpline.ts';
import { answers } from './answers.ts';
import { ChannelName } from './channel-name.tsx';
import { ChannelNote } from './channel-note.tsx';
import { CopyButton } from './copy-button.tsx';
import type { ToTake } from './numbers-to-take.ts';
import { Qr } from './qr.tsx';
import type { Voice } from './voice.ts';

interface Props {
  voice: Voice;
  helpline: Listed;
  taken: ToTake;
}

/** One number, large enough to write down from across a table, and as a code for another phone. */
export function TakeNumber({ voice, helpline, taken: { channel, shown, code } }: Props) {
  const { say, hoursWords } = voice;
  const name = useRef<HTMLParagraphElement>(null);
  return (
    <li class="take-number">
      <div class="take-words">
        <p class={code === null ? 'take-address' : 'take-shown'} ref={name}>
          {code === null ? (
            <bdi dir="ltr">{shown}</bdi>
          ) : (
            <ChannelName say={say} channel={channel} />
          )}
        </p>
        {answers(channel.kind) &&
          hoursWords(channel.hours).map((line) => (
            <p key={line} class="terms">
              {line}
            </p>
          ))}
        <ChannelNote say={say} helpline={helpline} channel={channel} />
        <CopyButton say={say} text={shown} place={name} />
      </div>
      {code !== null && <Qr text={code} label={say('app.take.code', { number: shown })} />}
    </li>
  );
}
