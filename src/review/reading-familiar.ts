import { daleChall } from 'dale-chall';

/** The list is from 1995, American, and without names. These are as plain to a child of ten now. */
const since =
  `name app apps chat email emails internet mobile offline online text texts video website websites
 grey mum mums okay uk gp`.split(/\s+/);

const known = new Set([...daleChall.map((word) => word.toLowerCase()), ...since]);

/** By Dale and Chall's own rules a regular ending does not make a known word hard. */
const endings: [RegExp, string[]][] = [
  [/'s$|s'$|'$/, ['']],
  [/ies$|ied$|ier$|iest$/, ['y']],
  [/s$/, ['']],
  [/es$|ed$|er$|est$|ing$/, ['', 'e']],
  [/ly$/, ['']],
  // A doubled letter: `stopped`, `getting`.
  [/(?<=([bdgklmnprt]))\1(ed|er|est|ing)$/, ['']],
];

/** Is a word, in lower case, one that a child of ten knows? Numbers are. */
export function familiar(word: string): boolean {
  if (/^\p{N}/u.test(word) || known.has(word)) return true;
  return endings.some(([ending, instead]) =>
    instead.some((each) => ending.test(word) && known.has(word.replace(ending, each))),
  );
}
