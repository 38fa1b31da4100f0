import type { Built } from './built.ts';

/** How far what was built can be relied on, before anything else is said. */
export function Standing({ built: { version, signed, toSign, languages } }: { built: Built }) {
  const read = languages.filter(({ reviewed }) => reviewed).length;
  const whole = signed === toSign && read === languages.length;
  return (
    <p class="note">
      <b>{whole ? 'Before you go live:' : 'This is a draft.'}</b> Check every number yourself before
      it is on a live site. In release {version}, a safeguarding reviewer has signed {signed} of{' '}
      {toSign} texts in English, and a native speaker has read {read} of {languages.length}{' '}
      languages.
    </p>
  );
}
