import type { ComponentChildren, RefObject } from 'preact';
import type { Step } from '../model/flow.ts';
import type { Offer } from '../model/offer.ts';
import type { Address } from '../model/target.ts';
import { BarrierAnswer } from './barrier-answer.tsx';
import { Options } from './options.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { StepHeading } from './step-heading.tsx';
import { stepPhrase } from './step-phrase.ts';
import type { Voice } from './voice.ts';

interface Props {
  voice: Voice;
  address: Address;
  step: Step;
  /** Whose own answers go with what is told. */
  answers: readonly Offer[];
  past: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
  /** Another way out, next to the heading. */
  exit: ComponentChildren;
  onChoose(option: string): void;
}

/** One step that is asked or told: its title, what there is to read, and the ways on. */
export function Question({ voice, address, step, answers, past, heading, exit, onChoose }: Props) {
  const { say, has } = voice;
  const hint = stepPhrase(address, 'hint');
  const body = stepPhrase(address, 'body');
  return (
    <section class={`step step-${step.kind} needs-script`}>
      <StepHeading heading={heading} exit={exit}>
        {say(stepPhrase(address, 'title'))}
      </StepHeading>
      {has(hint) && <p class="hint">{say(hint)}</p>}
      {has(body) && (
        <div class="body">
          <Paragraphs text={say(body)} />
        </div>
      )}
      {step.kind === 'tell' && step.shows && (
        <BarrierAnswer voice={voice} shows={step.shows} offers={answers} past={past} />
      )}
      <Options voice={voice} address={address} options={step.options} onChoose={onChoose} />
    </section>
  );
}
