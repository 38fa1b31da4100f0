import type { Built } from './built.ts';
import type { Choices } from './choices.ts';
import type { Wrongs } from './wrongs.ts';

/** What each part of the form is given. */
export interface Part {
  built: Built;
  choices: Choices;
  wrong: Wrongs;
  choose(change: Partial<Choices>): void;
}
