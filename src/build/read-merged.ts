import type { Locale } from '../model/authored.ts';
import { isOurs } from '../model/ours.ts';
import type { Phrases } from '../model/phrases.ts';
import { copiesOf, type Layers } from './layers.ts';
import { readPhrases } from './read-phrases.ts';
import type { Reader } from './reader.ts';

/** The phrases of one file in all layers: what is said later is said instead, phrase by phrase. */
export interface Merged {
  phrases: Phrases;
  /** Where each phrase stands that is Waymark's still, by its names joined with dots. */
  ours: Locale['files'];
  /** What Waymark says, of each phrase that is said otherwise. */
  replaced: Record<string, string>;
}

export function readMerged(layers: Layers, reader: Reader, path: string): Merged {
  const ours = new Map<string, string>();
  const replaced = new Map<string, string>();
  let phrases: Phrases = {};
  for (const file of copiesOf(layers, path))
    phrases = over(phrases, readPhrases(reader, file), [], (name, was) => {
      if (isOurs(file)) ours.set(name, `${file} › ${name}`);
      else {
        ours.delete(name);
        if (was !== undefined) replaced.set(name, was);
      }
    });
  return { phrases, ours: Object.fromEntries(ours), replaced: Object.fromEntries(replaced) };
}

/** Names under another name, as a locale has them: `bars.leave` under `app`. */
export function under<Value>(name: string, values: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).map(([key, each]) => [`${name}.${key}`, each]));
}

/** One file's phrases over another's, each in its old place; `seen` is told of every one laid over. */
function over(
  below: Phrases,
  above: Phrases,
  path: readonly string[],
  seen: (name: string, was: string | undefined) => void,
): Phrases {
  const laid = { ...below };
  for (const [name, value] of Object.entries(above)) {
    const was = below[name];
    if (typeof value === 'string') {
      seen([...path, name].join('.'), typeof was === 'string' ? was : undefined);
      laid[name] = value;
    } else laid[name] = over(typeof was === 'object' ? was : {}, value, [...path, name], seen);
  }
  return laid;
}
