import { LEAST } from '../link/brand.ts';
import { contrast } from '../link/contrast.ts';
import { Field } from './field.tsx';
import { darker, hexOf } from './hex.ts';
import type { Part } from './part.ts';
import { ratio } from './wrongs.ts';

/** What the button has without a colour of the site's own. */
const OURS = '#0b4f4a';

/** A brand's colour, with the contrast of white words on it, and a darker shade where that is too low. */
export function ColourField({ choices: { colour }, wrong, choose }: Part) {
  const hex = hexOf(colour);
  const shown = hex ?? OURS;
  const enough = contrast(shown, '#ffffff') >= LEAST;
  const pale = hex && !enough;
  return (
    <Field
      id="colour"
      label="Colour of your brand"
      hint="For the button. In the panel it is made darker or lighter until words on it are easy to read."
      wrong={wrong.colour}
    >
      {(described) => (
        <>
          <div class="colour">
            <input
              type="color"
              aria-label="Pick a colour"
              value={shown}
              onInput={({ currentTarget }) => choose({ colour: currentTarget.value })}
            />
            <input
              {...described}
              class="short"
              type="text"
              autocomplete="off"
              spellcheck={false}
              placeholder={OURS}
              value={colour}
              onInput={({ currentTarget }) => choose({ colour: currentTarget.value })}
            />
            <output class={enough ? 'contrast' : 'contrast contrast-low'} for="colour">
              <b>{ratio(contrast(shown, '#ffffff'))}</b>{' '}
              {enough ? 'enough for white words' : 'too pale'}
            </output>
          </div>
          {pale && (
            <button type="button" class="second" onClick={() => choose({ colour: darker(hex) })}>
              Use the nearest shade that is dark enough, {darker(hex)}
            </button>
          )}
        </>
      )}
    </Field>
  );
}
