import type { Built } from './built.ts';
import type { Choices } from './choices.ts';
import { Copyable } from './copyable.tsx';
import type { Files } from './files-at.ts';
import { tag } from './tag.ts';

interface Props {
  choices: Choices;
  built: Built;
  /** Where visitors will have the files from. */
  files: Files | undefined;
  /** What keeps there from being a tag. */
  wrong: string | undefined;
}

/** The tag to copy, or what is missing: one that would not work is never shown. */
export function TheTag({ choices, built, files, wrong }: Props) {
  const text = files && tag(choices, files, built);
  if (!text) return <p class="note wrong">{wrong}</p>;
  return (
    <Copyable id="tag" title="The tag" text={text}>
      {choices.stands === 'inline'
        ? 'Put it where it is to stand on your page.'
        : 'Put it before the end of the body, on every page that is to have it.'}
    </Copyable>
  );
}
