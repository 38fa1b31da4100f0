import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Announcer, type Announcement } from '../ui/announcer.tsx';
import { copyText } from '../ui/copy-text.ts';

interface Props {
  id: string;
  title: string;
  text: string;
  children: ComponentChildren;
}

const BY_HAND = 'It could not be copied. It is selected: press Ctrl or Command, and C.';

/** Lines to take away, with a button that copies them and says that it has, or how to do it by hand. */
export function Copyable({ id, title, text, children }: Props) {
  const lines = useRef<HTMLPreElement>(null);
  /** The text it was pressed for: once that has changed, it has not been copied. */
  const [pressed, setPressed] = useState<{ text: string; done: boolean } | null>(null);
  const [said, say] = useState<Announcement | null>(null);
  const outcome = pressed?.text === text ? pressed : null;
  const copy = () => {
    const done = copyText(text);
    if (!done && lines.current) getSelection()?.selectAllChildren(lines.current);
    setPressed({ text, done });
    say({ words: done ? `Copied: ${title}.` : BY_HAND });
  };
  return (
    <section class="copyable" aria-labelledby={`${id}-title`}>
      <div class="copyable-head">
        <h3 id={`${id}-title`}>{title}</h3>
        <button type="button" class={outcome?.done ? 'copy copied' : 'copy'} onClick={copy}>
          {outcome?.done ? 'Copied' : 'Copy'}
          <span class="unseen"> {title}</span>
        </button>
      </div>
      <p class="hint">{children}</p>
      <pre ref={lines} id={id} tabIndex={0} role="group" aria-labelledby={`${id}-title`}>
        <code>{text}</code>
      </pre>
      {outcome && !outcome.done && (
        <p class="wrong" aria-hidden="true">
          {BY_HAND}
        </p>
      )}
      <Announcer announcement={said} />
    </section>
  );
}
