import type { Authored } from '../model/authored.ts';
import { everyHelpline } from './every-helpline.ts';

/** What stands around a name and is no part of it: `Internet Watch Foundation (IWF)`. */
const around = /\s*[(),:]\s*/;
/** Two services in one line: `SWGfL and the Marie Collins Foundation`. */
const joined = /\s+and\s+(?:the\s+)?/;
/** Words that say what a service is, and the UK's nations: each language has its own. */
const common =
  /^(England|Scotland|Wales|Northern Ireland|UK|GB|Police|NHS|Help|Support|Report|phone|official)$/;

/** The names people look for and hear on the phone: of services, of who runs them, and their short forms. */
export function serviceNames(authored: Authored): string[] {
  const whole = everyHelpline(authored).flatMap(({ value }) => [value.title, value.organisation]);
  const parts = whole.flatMap((name) => [name, ...name.split(around)]);
  const short = whole.flatMap((name) => name.match(/\b[A-Z][A-Za-z]*[A-Z]{2,}\b/g) ?? []);
  return [...new Set([...parts, ...short].map((name) => name.replace(/^[Tt]he /, '').trim()))]
    .filter((name) => /^[A-Z]/.test(name) && !common.test(name) && !countries().has(name))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Does a text hold a name, or both of two names that English joins with its own word? */
export function holdsName(text: string, name: string): boolean {
  return text.includes(name) || name.split(joined).every((part) => text.includes(part));
}

let known: Set<string> | undefined;

/** Every country by its English name. */
function countries(): Set<string> {
  if (known) return known;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = new Intl.DisplayNames('en', { type: 'region' });
  known = new Set(letters.flatMap((one) => letters.map((two) => names.of(one + two) ?? '')));
  return known;
}

/** The names that stand in a text, each as a word of its own; the longest that fits, and no part of it. */
export function namesStanding(text: string, names: readonly string[]): string[] {
  let rest = text;
  return names.filter((name) => {
    if (!rest.includes(name)) return false;
    const without = rest.replaceAll(wholeWord(name), '\n');
    const found = without !== rest;
    rest = without;
    return found;
  });
}

const patterns = new Map<string, RegExp>();

function wholeWord(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const safe = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const made = new RegExp(`(?<![\\p{L}\\p{N}])${safe}(?![\\p{L}\\p{N}])`, 'gu');
  patterns.set(name, made);
  return made;
}
