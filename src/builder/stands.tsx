import { Checkbox } from './checkbox.tsx';
import { hasButton, labelOf, type Choices } from './choices.ts';
import type { Part } from './part.ts';
import { Radios } from './radios.tsx';
import { TextField } from './text-field.tsx';

const options: [value: Choices['stands'], label: string, hint?: string][] = [
  ['right', 'A button, lower right'],
  ['left', 'A button, lower left'],
  [
    'inline',
    'A part of the page',
    'It stands where you put the tag, 640 px high. Give that place its height in your style sheet, so that nothing moves.',
  ],
  ['none', 'No button', 'Links on your own page open it.'],
];

/** What of it is on the page before anybody has opened it. */
export function Stands(part: Part) {
  const { built, choices, choose } = part;
  return (
    <section>
      <h2>On your page</h2>
      <Radios
        name="stands"
        legend="It shows as"
        value={choices.stands}
        options={options}
        chosen={(stands) => choose({ stands })}
      />
      {choices.stands !== 'inline' && (
        <TextField
          {...part}
          name="label"
          label={hasButton(choices) ? 'Words on the button' : 'Words of the link'}
          hint="Left empty, they are in the language of the panel."
          placeholder={labelOf({ ...choices, label: '' }, built)}
        />
      )}
      {hasButton(choices) && (
        <Checkbox
          id="quiet"
          checked={choices.quiet}
          hint="For people who may be watched: it does not stand out, and its word says little."
          chosen={(quiet) => choose({ quiet })}
        >
          A quiet button
        </Checkbox>
      )}
    </section>
  );
}
