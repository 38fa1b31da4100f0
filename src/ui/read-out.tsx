import type { Listed } from '../model/helpline.ts';
import { answers } from './answers.ts';
import type { Voice } from './voice.ts';

interface Props {
  voice: Voice;
  helpline: Listed;
}

/**
 * A sentence to read out, where nobody at a line speaks the person's language: as it is written, as
 * it sounds, and what it means. It asks for an interpreter; whether there is one, they will say.
 */
export function ReadOut({ voice: { say, aloud, speaks, languageWords }, helpline }: Props) {
  const phone = helpline.channels.find(({ kind }) => kind === 'phone');
  if (!aloud || !phone || helpline.channels.some(speaksTheirs)) return null;
  function speaksTheirs({ kind, languages }: Listed['channels'][number]) {
    return answers(kind) && speaks(languages);
  }
  return (
    <div class="read-out">
      <p>{say('app.aloud.lead', { languages: languageWords(phone.languages) })}</p>
      <p class="read-out-words" lang="en" dir="ltr">
        {aloud.english}
      </p>
      {aloud.sounds && <p class="read-out-words">{aloud.sounds}</p>}
      <p class="quiet">{say('app.aloud.means')}</p>
    </div>
  );
}
