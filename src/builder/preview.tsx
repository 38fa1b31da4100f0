import { useState } from 'preact/hooks';
import type { Built } from './built.ts';
import type { Choices } from './choices.ts';
import type { Files } from './files-at.ts';
import { previewPage } from './preview-page.ts';
import { ScreenFrame } from './screen-frame.tsx';
import { markedLink, tag } from './tag.ts';
import { useSettled } from './use-settled.ts';

interface Props {
  choices: Choices;
  built: Built;
  /** Where this page stands: the preview is of the files beside it, and asks nobody else. */
  here: Files | undefined;
}

/** A page with the tag in it, on a desk and on a phone. What is pressed there works. */
export function Preview({ choices, built, here }: Props) {
  /** The page that was left, and how often pages were. */
  const [left, setLeft] = useState({ page: '', times: 0 });
  // A folder that is not one of a release has the script of this one.
  const files = here && { ...here, pinned: here.pinned ?? here.current };
  const line = files && tag(choices, files, built);
  const link = files && choices.stands === 'none' ? markedLink(choices, files, built) : '';
  const page = useSettled(line ? previewPage(line, choices.stands === 'inline', link) : '');
  if (!page) return <p class="note">{OFF}</p>;
  const leave = () => setLeft(({ times }) => ({ page, times: times + 1 }));
  return (
    <div class="preview">
      <div class="screens" key={left.times}>
        <ScreenFrame title="On a desk" width={1040} height={760} page={page} left={leave} />
        <ScreenFrame title="On a phone" width={390} height={760} page={page} left={leave} />
      </div>
      <p class="hint" role="status">
        {left.page === page
          ? `“Leave quickly” was pressed. On your site the person would now be at ${choices.leave || built.leave}.`
          : 'Press what you see: it is the real thing, calls included.'}
      </p>
    </div>
  );
}

const OFF =
  'There is no preview, because this page was opened from a disk. Run “npm start”, or open it where the files are served.';
