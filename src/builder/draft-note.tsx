import type { Language } from './built.ts';

/** That nobody has read these languages who grew up with them: nothing where somebody has. */
export function DraftNote({ languages }: { languages: readonly Language[] }) {
  const drafts = languages.filter(({ reviewed }) => !reviewed).map(({ english }) => english);
  if (drafts.length === 0) return null;
  return (
    <p class="note">
      <b>Draft: {new Intl.ListFormat('en-GB').format(drafts)}.</b> Nobody who grew up with{' '}
      {drafts.length === 1 ? 'this language' : 'these languages'} has read it. Do not offer a draft
      to the public.
    </p>
  );
}
