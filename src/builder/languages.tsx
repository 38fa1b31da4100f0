import { Checkbox } from './checkbox.tsx';
import { offeredIn } from './choices.ts';
import { DraftNote } from './draft-note.tsx';
import { Field } from './field.tsx';
import type { Part } from './part.ts';

/** Which language it opens in, and which others a person can change to. */
export function Languages({ built, choices, choose }: Part) {
  const { locale, languages, place } = choices;
  const offered = offeredIn(place, built);
  const others = built.languages.filter(({ tag }) => tag !== 'en-GB');
  const asked = built.languages.filter(
    ({ tag }) => tag === locale || (tag !== 'en-GB' && [...languages, ...offered].includes(tag)),
  );
  const toggle = (tag: string, on: boolean) =>
    choose({ languages: [...languages.filter((each) => each !== tag), ...(on ? [tag] : [])] });
  return (
    <section>
      <h2>Language</h2>
      <Field
        id="locale"
        label="It opens in"
        hint="Where your page is in a language that is not offered, it opens in English."
      >
        {(described) => (
          <select
            {...described}
            onChange={(event) => choose({ locale: event.currentTarget.value })}
          >
            <option value="" selected={!locale}>
              The language of your page
            </option>
            {built.languages.map(({ tag, name, english, reviewed }) => (
              <option key={tag} value={tag} selected={tag === locale}>
                {name === english ? name : `${english} – ${name}`}
                {reviewed ? '' : ' (draft)'}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset class="field">
        <legend>People can change to</legend>
        <p class="hint">English is always offered, and Welsh in Wales.</p>
        <div class="columns">
          {others.map(({ tag, name, english, reviewed }) => (
            <Checkbox
              key={tag}
              id={`language-${tag}`}
              checked={languages.includes(tag)}
              always={offered.includes(tag)}
              chosen={(on) => toggle(tag, on)}
            >
              {english} {!reviewed && <span class="draft">draft</span>}
              {name !== english && (
                <span class="own">
                  <bdi lang={tag}>{name}</bdi>
                </span>
              )}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <DraftNote languages={asked} />
    </section>
  );
}
