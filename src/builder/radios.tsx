import type { ComponentChildren } from 'preact';

interface Props<Value extends string> {
  name: string;
  legend: string;
  value: Value;
  options: readonly (readonly [value: Value, label: string, hint?: string])[];
  chosen(value: Value): void;
  children?: ComponentChildren;
}

/** One of a few, all of them in sight. */
export function Radios<Value extends string>(props: Props<Value>) {
  const { name, legend, value, options, chosen, children } = props;
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {options.map(([each, label, hint]) => (
        <div class="choice" key={each}>
          <input
            type="radio"
            id={`${name}-${each}`}
            name={name}
            checked={value === each}
            aria-describedby={hint && `${name}-${each}-hint`}
            onChange={() => chosen(each)}
          />
          <label for={`${name}-${each}`}>{label}</label>
          {hint && (
            <p class="hint" id={`${name}-${each}-hint`}>
              {hint}
            </p>
          )}
        </div>
      ))}
      {children}
    </fieldset>
  );
}
