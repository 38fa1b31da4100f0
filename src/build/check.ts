import type { Authored } from '../model/authored.ts';
import { plainPath } from '../model/ours.ts';
import type { Problem } from '../model/problem.ts';
import { everyHelpline } from '../review/every-helpline.ts';
import { review } from '../review/review.ts';
import { read, type Read } from './read.ts';

/** All that authors write under `root`, and everything wrong with it: its shape, then its sense. */
export function check(root: string): Read {
  const { authored, problems } = read(root);
  const unread = unreadNames(authored, problems);
  // The words of a file that could not be read look unused, and are not.
  const known = ({ where }: Problem) => !unread.has(wordsOf(where));
  return { authored, problems: [...problems, ...review(authored).filter(known)] };
}

/** `flows/me` for each flow, and `helplines/samaritans` for each helpline, that was left out. */
function unreadNames(authored: Authored, problems: readonly Problem[]): Set<string> {
  const files = [...authored.flows, ...everyHelpline(authored)].map(({ file }) => file);
  return new Set(
    problems
      .map(({ where }) => where.split(' › ')[0] ?? '')
      .filter((file) => !files.includes(file))
      .map((file) =>
        plainPath(file)
          .replace(/^(\w+)\/(.*\/)?/, '$1/')
          .replace(/\.json$/, ''),
      ),
  );
}

/** What phrases are the words of: `locales/cy/flows/me.json` those of `flows/me`. An area has its own. */
function wordsOf(place: string): string {
  const where = plainPath(place);
  const local = /^helplines\/areas\/[^/]+\/words\/.+? › (helplines)\.([^.]+)/.exec(where);
  if (local) return `${local[1]}/${local[2]}`;
  return /^locales\/[^/]+\/(.+?)\.json/.exec(where)?.[1] ?? '';
}
