import { useState } from 'preact/hooks';
import type { Offer } from '../model/offer.ts';
import { Icon } from './icon.tsx';
import { numbersToTake } from './numbers-to-take.ts';
import { PrintButton } from './print-button.tsx';
import { TakeNumber } from './take-number.tsx';
import type { Voice } from './voice.ts';

interface Props {
  voice: Voice;
  offers: readonly Offer[];
}

/**
 * The first numbers for somebody whose phone is not here, or not theirs: to write down, to scan, to
 * copy, to print. Made when it is opened, so that nobody else waits for it.
 */
export function TakeAlong({ voice, offers }: Props) {
  const { say } = voice;
  const [opened, setOpened] = useState(false);
  if (offers.length === 0) return null;
  return (
    <details
      class="section-fold take-along needs-script"
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>
        <Icon name="take" />
        {say('app.take.title')}
      </summary>
      {opened && (
        <>
          <p>{say('app.take.lead')}</p>
          {offers.map(({ helpline }) => (
            <section key={helpline.id} class="take-helpline">
              <h3 class="group-title">{helpline.title}</h3>
              <ul>
                {numbersToTake(helpline).map((taken) => (
                  <TakeNumber
                    key={taken.channel.id}
                    voice={voice}
                    helpline={helpline}
                    taken={taken}
                  />
                ))}
              </ul>
            </section>
          ))}
          <PrintButton say={say} />
          <p class="quiet">{say('app.take.trace')}</p>
        </>
      )}
    </details>
  );
}
