import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  checked: boolean;
  /** It is so whatever is chosen. */
  always?: boolean;
  hint?: string | undefined;
  chosen(checked: boolean): void;
  children: ComponentChildren;
}

/** Yes or no. */
export function Checkbox({ id, checked, always = false, hint, chosen, children }: Props) {
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={id}
        checked={checked || always}
        disabled={always}
        aria-describedby={hint && `${id}-hint`}
        onChange={({ currentTarget }) => chosen(currentTarget.checked)}
      />
      <label for={id}>{children}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
