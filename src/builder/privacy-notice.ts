import type { Built } from './built.ts';
import { labelOf, type Choices } from './choices.ts';

const stands: Record<Choices['stands'], string> = {
  right: 'the button at the foot of our pages',
  left: 'the button at the foot of our pages',
  inline: 'a part of our pages',
  none: 'a panel that links on our pages open',
};

/** What docs/privacy.md offers for a site's privacy notice, fitted to what was chosen. */
export function privacyNotice(choices: Choices, built: Built): string {
  // The notice is in English, whatever the panel speaks.
  const name = labelOf({ ...choices, locale: 'en-GB', quiet: false }, built);
  return [
    `${name}, ${stands[choices.stands]}, asks questions and shows services that can help.`,
    'Your answers stay on your device while it is open.',
    'They are not saved and not sent to anyone, and we cannot see them.',
    'Our website may record that the page was visited.',
    ...(choices.preload === 'open'
      ? ['The server of its files can tell that it was opened, and not what was answered.']
      : []),
    ...(choices.counts
      ? [
          `We count how often ${name} is opened, and how often people get as far as services that can help.`,
          'The count does not say who, what they answered or which services.',
        ]
      : []),
  ].join(' ');
}
