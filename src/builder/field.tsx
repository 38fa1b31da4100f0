import type { ComponentChildren } from 'preact';

/** What ties a control to the words around it. */
export interface Described {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

interface Props {
  id: string;
  label: string;
  hint?: ComponentChildren;
  /** Why it is not used as it stands. */
  wrong?: string | undefined;
  children(described: Described): ComponentChildren;
}

/** A control with its name above it, what to know beside that, and what is wrong before it. */
export function Field({ id, label, hint, wrong, children }: Props) {
  const told = [...(hint ? [`${id}-hint`] : []), ...(wrong ? [`${id}-wrong`] : [])].join(' ');
  return (
    <div class={wrong ? 'field field-wrong' : 'field'}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="wrong" id={`${id}-wrong`}>
          <b>Not used.</b> {wrong}
        </p>
      )}
      {children({
        id,
        'aria-describedby': told || undefined,
        'aria-invalid': wrong ? true : undefined,
      })}
    </div>
  );
}
