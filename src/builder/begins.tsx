import type { Door } from './built.ts';
import { Checkbox } from './checkbox.tsx';
import { Field } from './field.tsx';
import type { Part } from './part.ts';

/** `Another adult I'm worried about (someone)`. */
const named = ({ flow, answer, asks }: Door) =>
  answer ? `${answer} (${flow})` : `From the beginning: ${asks}`;

/** Where the conversation begins: at its first question, or past it. */
export function Begins({ built: { doors }, choices: { flow, opening }, choose }: Part) {
  const openings = doors.find((door) => door.flow === flow)?.openings ?? [];
  return (
    <section>
      <h2>First question</h2>
      <Field
        id="flow"
        label="It begins"
        hint="For a page about one thing, you can skip the first question, as if it had been answered."
      >
        {(described) => (
          <select
            {...described}
            onChange={(event) => choose({ flow: event.currentTarget.value, opening: '' })}
          >
            {doors.map((door) => (
              <option key={door.flow} value={door.flow} selected={door.flow === flow}>
                {named(door)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {openings.map((each) => (
        <Checkbox
          key={each}
          id={`opening-${each}`}
          checked={opening === each}
          hint="For a site that has just stopped a search. It says the law once, next to help."
          chosen={(on) => choose({ opening: on ? each : '' })}
        >
          Begin with the {each}
        </Checkbox>
      ))}
    </section>
  );
}
