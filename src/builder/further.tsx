import { Checkbox } from './checkbox.tsx';
import type { Choices } from './choices.ts';
import type { Part } from './part.ts';
import { Radios } from './radios.tsx';
import { TextField } from './text-field.tsx';

const themes: [Choices['theme'], string][] = [
  ['auto', 'As the person’s device has it'],
  ['light', 'Always light'],
  ['dark', 'Always dark'],
];

const preloads: [Choices['preload'], string, string][] = [
  [
    'idle',
    'When your page is at rest',
    'A server’s log cannot tell who opened it from who did not.',
  ],
  [
    'open',
    'When somebody opens it',
    'Cheaper on a very busy site. A log can tell that it was opened.',
  ],
];

/** What few sites need, in a fold. */
export function Further(part: Part) {
  const { choices, choose } = part;
  return (
    <details class="further">
      <summary>More options</summary>
      <TextField
        {...part}
        name="radius"
        kind="numeric"
        label="How round corners are, in px"
        hint="From 0, square, to 24."
        placeholder="12"
      />
      <TextField
        {...part}
        name="font"
        label="Font"
        hint="Names of fonts that a device may have. None is ever fetched."
        placeholder="system-ui"
      />
      <Radios
        name="theme"
        legend="Light or dark"
        value={choices.theme}
        options={themes}
        chosen={(theme) => choose({ theme })}
      />
      <TextField
        {...part}
        name="forget"
        kind="numeric"
        label="Forget answers after so many minutes"
        hint="For shared devices. If nothing is done for that long it asks, and then begins again. Left empty, answers go when the panel is closed."
        placeholder="never"
      />
      <Radios
        name="preload"
        legend="The panel is fetched"
        value={choices.preload}
        options={preloads}
        chosen={(preload) => choose({ preload })}
      />
      <Checkbox
        id="counts"
        checked={choices.counts}
        hint="Your page gets two events, for your own counting: opened, and help shown. Neither says what was answered. Read first what it still reveals: docs/privacy.md, “If you count”."
        chosen={(counts) => choose({ counts })}
      >
        Tell my page that it was used
      </Checkbox>
    </details>
  );
}
