import type { ComponentChildren } from 'preact';
import type { Choices } from './choices.ts';
import { Field } from './field.tsx';
import type { Part } from './part.ts';

/** The fields that something is typed into. */
type Typed = 'label' | 'colour' | 'radius' | 'font' | 'leave' | 'forget' | 'address';

interface Props extends Part {
  name: Typed;
  label: string;
  hint?: ComponentChildren;
  placeholder?: string;
  kind?: 'text' | 'url' | 'numeric';
}

/** A line to type into. Nothing is remembered or corrected by the browser. */
export function TextField({ name, label, hint, placeholder, kind = 'text', ...part }: Props) {
  const { choices, wrong, choose } = part;
  const typed = (text: string): Partial<Choices> => ({ [name]: text });
  return (
    <Field id={name} label={label} hint={hint} wrong={wrong[name]}>
      {(described) => (
        <input
          {...described}
          class={kind === 'numeric' ? 'short' : undefined}
          type="text"
          inputMode={kind}
          autocomplete="off"
          spellcheck={false}
          placeholder={placeholder}
          value={choices[name]}
          onInput={({ currentTarget }) => choose(typed(currentTarget.value))}
        />
      )}
    </Field>
  );
}
