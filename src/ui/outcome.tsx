import type { ComponentChildren, RefObject } from 'preact';
import type { Outcome as OutcomeStep } from '../model/flow.ts';
import type { Address } from '../model/target.ts';
import type { Found } from '../model/offer.ts';
import type { Turn } from '../model/turn.ts';
import { Card } from './card.tsx';
import { Icon } from './icon.tsx';
import { More } from './more.tsx';
import { OpenBelow } from './open-below.tsx';
import { Options } from './options.tsx';
import { Paragraphs } from './paragraphs.tsx';
import type { Does } from './screen-props.ts';
import { StepHeading } from './step-heading.tsx';
import { stepPhrase } from './step-phrase.ts';
import { TakeAlong } from './take-along.tsx';
import { Transcript } from './transcript.tsx';
import type { Voice } from './voice.ts';

interface Props {
  voice: Voice;
  address: Address;
  step: OutcomeStep;
  found: Found | null;
  /** All that is known of every helpline is more than a year old. */
  past: boolean;
  turns: readonly Turn[];
  heading: RefObject<HTMLHeadingElement | null>;
  /** Another way out, next to the heading. */
  exit: ComponentChildren;
  does: Pick<Does, 'choose' | 'change'>;
}

/** Who to turn to. The answers that led here are not repeated, only kept where they can be changed. */
export function Outcome({ voice, address, step, found, past, turns, heading, exit, does }: Props) {
  const { say, has } = voice;
  const body = stepPhrase(address, 'body');
  const first = found?.first ?? [];
  return (
    <section class={step.urgent ? 'step outcome outcome-urgent' : 'step outcome'}>
      <div class="outcome-head">
        {step.urgent && (
          <p class="urgent">
            <Icon name="urgent" />
            {say('app.outcome.urgent')}
          </p>
        )}
        <StepHeading heading={heading} exit={exit}>
          {say(stepPhrase(address, 'title'))}
        </StepHeading>
      </div>
      {has(body) && (
        <div class="body">
          <Paragraphs text={say(body)} />
        </div>
      )}
      {past && <p class="past">{say('app.card.past')}</p>}
      {first.length === 0 && <p class="nobody">{say('app.outcome.nobody')}</p>}
      <OpenBelow voice={voice} offers={first} />
      {first.map((offer) => (
        <Card key={offer.helpline.id} voice={voice} offer={offer} />
      ))}
      <TakeAlong voice={voice} offers={first} />
      <More voice={voice} offers={found?.more ?? []} />
      {step.options.length > 0 && (
        <div class="next">
          <h3>{say('app.outcome.next')}</h3>
          <Options voice={voice} address={address} options={step.options} onChoose={does.choose} />
        </div>
      )}
      {turns.length > 0 && (
        <details class="section-fold">
          <summary>{say('app.answers.title')}</summary>
          <Transcript say={say} turns={turns} onChange={does.change} />
        </details>
      )}
    </section>
  );
}
