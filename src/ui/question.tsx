import type { RefObject } from 'preact';
import type { Step } from '../model/flow.ts';
import type { Address } from '../model/target.ts';
import type { Has, Say } from '../model/phrases.ts';
import { Options } from './options.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { StepHeading } from './step-heading.tsx';
import { stepPhrase } from './step-phrase.ts';

interface Props {
  say: Say;
  has: Has;
  address: Address;
  step: Step;
  heading: RefObject<HTMLHeadingElement | null>;
  onChoose(option: string): void;
}

/** One step that is asked or told: its title, what there is to read, and the ways on. */
export function Question({ say, has, address, step, heading, onChoose }: Props) {
  const hint = stepPhrase(address, 'hint');
  const body = stepPhrase(address, 'body');
  return (
    <section class={`step step-${step.kind} needs-script`}>
      <StepHeading heading={heading}>{say(stepPhrase(address, 'title'))}</StepHeading>
      {has(hint) && <p class="hint">{say(hint)}</p>}
      {has(body) && (
        <div class="body">
          <Paragraphs text={say(body)} />
        </div>
      )}
      <Options say={say} address={address} options={step.options} onChoose={onChoose} />
    </section>
  );
}
