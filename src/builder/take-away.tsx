import type { Built } from './built.ts';
import type { Choices } from './choices.ts';
import { Copyable } from './copyable.tsx';
import type { Files } from './files-at.ts';
import { policy } from './policy.ts';
import { privacyNotice } from './privacy-notice.ts';
import { markedLink, noscript } from './tag.ts';

interface Props {
  choices: Choices;
  built: Built;
  /** Where visitors will have the files from. */
  files: Files | undefined;
}

/** What a site needs besides the tag. */
export function TakeAway({ choices, built, files }: Props) {
  const { stands, pinned } = choices;
  return (
    <section class="take-away" aria-labelledby="take-away">
      <h2 id="take-away">And with it</h2>
      {files && (
        <>
          {stands === 'none' && (
            <Copyable
              id="link"
              title="A link that opens it"
              text={markedLink(choices, files, built)}
            >
              Anywhere on your page. Without script it leads to a page that says the same.
            </Copyable>
          )}
          <Copyable
            id="noscript"
            title="For browsers without script"
            text={noscript(choices, files, built)}
          >
            Beside the tag.
            {pinned &&
              ' It does not stand in for a pinned script that was changed and does not run: put a plain link on the page as well.'}
          </Copyable>
          <Copyable id="policy" title="Content security policy" text={policy(files)}>
            Only if your pages have such a policy: add this server to these lines of it. Name no
            more servers in frame-src than you need.
          </Copyable>
        </>
      )}
      <Copyable id="notice" title="Privacy notice" text={privacyNotice(choices, built)}>
        For your own privacy notice. Your data protection officer decides what else applies to you.
      </Copyable>
    </section>
  );
}
