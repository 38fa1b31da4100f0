import { SOURCE_LOCALE } from '../../src/model/authored.ts';
import type { Phrases } from '../../src/model/phrases.ts';
import { read } from '../../src/build/read.ts';

const { authored } = read(process.cwd());
const shipped = authored.locales.find(({ tag }) => tag === SOURCE_LOCALE);

/** Every text in a tree of them. */
function textsOf(tree: Phrases): string[] {
  return Object.values(tree).flatMap((each) => (typeof each === 'string' ? [each] : textsOf(each)));
}

/** A paragraph is looked for line by line, and a gap for a value splits it in two. */
const piecesOf = (text: string) =>
  text
    .split(/\n|\{\{\w+\}\}/)
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}{2}/u.test(piece));

/** What a conversation can show and a page must not learn: its words, its helplines, their numbers. */
export const SECRETS: ReadonlySet<string> = new Set([
  ...textsOf(pick(shipped?.phrases ?? {}, 'flows', 'helplines', 'needs')).flatMap(piecesOf),
  ...authored.helplines.flatMap(({ value: { title, channels } }) => [
    title,
    ...channels.flatMap((channel) => ('shown' in channel ? [channel.shown] : [])),
    ...channels.flatMap((channel) => ('dial' in channel ? [channel.dial] : [])),
  ]),
]);

/** The secrets in a text: as words of their own, since “No” is also the start of “None”. */
export function secretsIn(text: string): string[] {
  return [...SECRETS].filter((secret) => {
    for (const written of [secret, JSON.stringify(secret).slice(1, -1)]) {
      let at = text.indexOf(written);
      for (; at >= 0; at = text.indexOf(written, at + 1)) {
        const around = `${text[at - 1] ?? ' '}${text[at + written.length] ?? ' '}`;
        if (!/[\p{L}\p{N}_$.-]/u.test(around)) return true;
      }
    }
    return false;
  });
}

function pick(tree: Phrases, ...names: string[]): Phrases {
  return Object.fromEntries(Object.entries(tree).filter(([name]) => names.includes(name)));
}
