import type { Built } from './built.ts';

/** What a site owner has chosen, as it was typed: nothing has been checked yet. */
export interface Choices {
  /** `gb`, `gb-eng`, `gb-eng/cumbria`. */
  place: string;
  /** Empty: the page's own language where it is offered, else English. */
  locale: string;
  languages: readonly string[];
  flow: string;
  opening: string;
  /** A button in a corner, a part of the page, or nothing at all. */
  stands: 'right' | 'left' | 'inline' | 'none';
  quiet: boolean;
  label: string;
  colour: string;
  radius: string;
  font: string;
  theme: 'auto' | 'light' | 'dark';
  leave: string;
  forget: string;
  preload: 'idle' | 'open';
  /** The page is told that it was opened, and that help was shown. */
  counts: boolean;
  pinned: boolean;
  /** Of the folder that the files are served from. */
  address: string;
}

/** What a tag without attributes asks for. */
export const unset: Choices = {
  place: 'gb',
  locale: '',
  languages: [],
  flow: 'start',
  opening: '',
  stands: 'right',
  quiet: false,
  label: '',
  colour: '',
  radius: '',
  font: '',
  theme: 'auto',
  leave: '',
  forget: '',
  preload: 'idle',
  counts: false,
  pinned: false,
  address: '',
};

/** Whether there is a button with words on it. */
export function hasButton({ stands }: Pick<Choices, 'stands'>): boolean {
  return stands === 'right' || stands === 'left';
}

/** The words on the button, in the language that was chosen; in English where the page decides. */
export function labelOf({ label, quiet, locale }: Choices, { languages }: Built): string {
  const spoken =
    languages.find(({ tag }) => tag === locale) ?? languages.find(({ tag }) => tag === 'en-GB');
  return label.trim() || (quiet ? spoken?.quiet : spoken?.label) || '';
}

/** Languages that are offered in a place without being asked for. */
export function offeredIn(place: string, { places }: Built): readonly string[] {
  return ['en-GB', ...(places.find(({ folder }) => folder === place)?.offered ?? [])];
}
