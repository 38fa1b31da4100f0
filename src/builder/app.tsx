import { useState } from 'preact/hooks';
import { Begins } from './begins.tsx';
import type { Built } from './built.ts';
import { unset, type Choices } from './choices.ts';
import { ColourField } from './colour-field.tsx';
import { filesAt, standsIn } from './files-at.ts';
import { Further } from './further.tsx';
import { Languages } from './languages.tsx';
import { Preview } from './preview.tsx';
import { Served } from './served.tsx';
import { Standing } from './standing.tsx';
import { Stands } from './stands.tsx';
import { TakeAway } from './take-away.tsx';
import { TheTag } from './the-tag.tsx';
import { TextField } from './text-field.tsx';
import { Where } from './where.tsx';
import { wrongs } from './wrongs.ts';

/** The builder: what to choose, how it looks, and what to copy. `href` is where this page is. */
export function App({ built, href }: { built: Built; href: string }) {
  const here = standsIn(href, built);
  const [choices, setChoices] = useState<Choices>({
    ...unset,
    address: built.address ?? here?.current ?? '',
  });
  const choose = (change: Partial<Choices>) => setChoices((before) => ({ ...before, ...change }));
  const wrong = wrongs(choices, built);
  const away = { choices, built, files: filesAt(choices.address, built) };
  const part = { built, choices, wrong, choose };
  return (
    <>
      <header class="head">
        <h1>Put Waymark on your page</h1>
        <p class="lead">
          Choose, see it, and copy the lines for your site. Nothing you choose here is stored or
          sent.
        </p>
        <Standing built={built} />
      </header>
      <main class="builder">
        <div class="choose">
          <Where {...part} />
          <Languages {...part} />
          <Begins {...part} />
          <Stands {...part} />
          <section>
            <h2>Looks and leaving</h2>
            <ColourField {...part} />
            <TextField
              {...part}
              name="leave"
              kind="url"
              label="Where “Leave quickly” goes"
              hint="A page that gives nothing away, over https."
              placeholder={built.leave}
            />
            <Further {...part} />
          </section>
          <Served {...part} />
        </div>
        <section class="see" aria-labelledby="see">
          <h2 id="see">See it</h2>
          <Preview choices={choices} built={built} here={here} />
          <TheTag {...away} wrong={wrong.address ?? wrong.pinned} />
        </section>
        <TakeAway {...away} />
      </main>
    </>
  );
}
