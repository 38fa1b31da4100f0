import type { Option } from '../model/flow.ts';
import type { Address } from '../model/target.ts';
import { Icon } from './icon.tsx';
import { stepPhrase } from './step-phrase.ts';
import { Symbol } from './symbol.tsx';
import type { Voice } from './voice.ts';

interface Props {
  voice: Pick<Voice, 'say' | 'symbolOf'>;
  address: Address;
  options: readonly Option[];
  onChoose(option: string): void;
}

/** The answers a step offers, one a line, in the order its author gave them. */
export function Options({ voice: { say, symbolOf }, address, options, onChoose }: Props) {
  return (
    <ul class="options needs-script">
      {options.map(({ id }) => (
        <li key={id}>
          <button
            type="button"
            class="option"
            onClick={({ detail }) => {
              // The second click of a double click would answer the next question, unread.
              if (detail < 2) onChoose(id);
            }}
          >
            <Symbol path={symbolOf(id)} />
            <span class="option-words">{say(stepPhrase(address, `options.${id}`))}</span>
            <Icon name="next" />
          </button>
        </li>
      ))}
    </ul>
  );
}
