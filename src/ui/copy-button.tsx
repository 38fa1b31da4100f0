import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Say } from '../model/phrases.ts';
import { Announcer, type Announcement } from './announcer.tsx';
import { copyText } from './copy-text.ts';
import { Icon } from './icon.tsx';

interface Props {
  say: Say;
  text: string;
  /** Where the text stands: selected for the person's own keys where copying fails. */
  place: RefObject<HTMLElement | null>;
}

/** Copies one number, and says what became of it to those who see it and those who hear it. */
export function CopyButton({ say, text, place }: Props) {
  const [outcome, setOutcome] = useState<Announcement | null>(null);
  const copy = () => {
    const done = copyText(text);
    if (!done && place.current) getSelection()?.selectAllChildren(place.current);
    setOutcome({ words: say(done ? 'app.take.copied' : 'app.take.notCopied', { number: text }) });
  };
  return (
    <>
      <button
        type="button"
        class="quiet-button"
        aria-label={say('app.take.copyThis', { number: text })}
        onClick={copy}
      >
        <Icon name="copy" />
        {say('app.take.copyIt')}
      </button>
      {outcome && (
        <p class="terms" aria-hidden="true">
          {outcome.words}
        </p>
      )}
      <Announcer announcement={outcome} />
    </>
  );
}
