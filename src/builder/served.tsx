import { filesAt } from './files-at.ts';
import type { Part } from './part.ts';
import { Radios } from './radios.tsx';
import { TextField } from './text-field.tsx';

const options: ['current' | 'pinned', string, string][] = [
  [
    'current',
    'Always current',
    'A corrected number is with everybody in five minutes. Whoever runs the server of the files could change the script.',
  ],
  [
    'pinned',
    'Pinned to this release',
    'Your page runs this very script and no other. An old number stays until somebody changes the tag.',
  ],
];

/** Where the files are, and whether the tag follows corrections or stays with one release. */
export function Served(part: Part) {
  const { built, choices, wrong, choose } = part;
  return (
    <section>
      <h2>The files</h2>
      <TextField
        {...part}
        name="address"
        kind="url"
        label="Address of the folder they are served from"
        hint="Your own server, over https."
        placeholder={`https://files.example.org/waymark/${built.current}/`}
      />
      {filesAt(choices.address, built)?.ownMachine && (
        <p class="note">
          <b>Only your own machine can reach this address.</b> Put here the one that your visitors
          will reach.
        </p>
      )}
      <Radios
        name="pinned"
        legend={`Release ${built.version}`}
        value={choices.pinned ? 'pinned' : 'current'}
        options={options}
        chosen={(value) => choose({ pinned: value === 'pinned' })}
      >
        {wrong.pinned && (
          <p class="wrong" role="alert">
            {wrong.pinned}
          </p>
        )}
      </Radios>
      <p class="hint">
        Take “always current” unless somebody in your house will change the tag on the day a number
        changes.
      </p>
    </section>
  );
}
