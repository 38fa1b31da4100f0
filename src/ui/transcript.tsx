import type { Say } from '../model/phrases.ts';
import type { Turn } from '../model/turn.ts';
import { stepPhrase } from './step-phrase.ts';

interface Props {
  say: Say;
  turns: readonly Turn[];
  onChange(index: number): void;
}

/** What was asked and answered so far, oldest first. Every answer can be changed. */
export function Transcript({ say, turns, onChange }: Props) {
  return (
    <ol class="transcript needs-script" aria-label={say('app.answers.title')}>
      {turns.map(({ step, option }, index) => {
        const question = say(stepPhrase(step, 'title'));
        return (
          <li class="turn" key={index}>
            <p class="asked">{question}</p>
            <p class="answered">{say(stepPhrase(step, `options.${option}`))}</p>
            <button
              type="button"
              class="change"
              aria-label={say('app.answers.changeThis', { question })}
              onClick={() => onChange(index)}
            >
              {say('app.answers.change')}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
