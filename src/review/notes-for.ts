import type { Notes } from '../model/notes.ts';

export interface Noted {
  /** All that is known of the phrase, from the general to what is its own. */
  notes: string[];
  /** The most characters it may have: the limit that is most its own. */
  longest: number | undefined;
  /** The names in `notes.json` that this is from. */
  from: string[];
}

/**
 * What a translator has to know of a phrase. A name stands for all that is under it. Notes add up: one
 * on the place a phrase has, one on the step it is in. Of limits, the one most its own counts.
 */
export function notesFor(notes: Notes): (key: string) => Noted {
  const all = Object.entries(notes)
    .map(([pattern, entry]) => ({ pattern, names: pattern.split('.'), ...entry }))
    .sort((a, b) => ownness(a.names).localeCompare(ownness(b.names), 'en'));
  const kept = new Map<string, Noted>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const names = key.split('.');
    const found = all.filter((each) => matches(each.names, names));
    const noted: Noted = {
      notes: found.flatMap(({ note }) => note ?? []),
      longest: found.findLast(({ longest }) => longest !== undefined)?.longest,
      from: found.map(({ pattern }) => pattern),
    };
    kept.set(key, noted);
    return noted;
  };
}

function matches(pattern: readonly string[], names: readonly string[]): boolean {
  return (
    pattern.length <= names.length &&
    pattern.every((name, place) => name === '*' || name === names[place])
  );
}

/** Sorts the longer after the shorter, and of two as long, the one that names more after the other. */
function ownness(names: readonly string[]): string {
  const named = names.filter((name) => name !== '*').length;
  return `${pad(names.length)} ${pad(named)} ${names.join('.')}`;
}

function pad(number: number): string {
  return String(number).padStart(3, '0');
}
