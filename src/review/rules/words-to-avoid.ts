import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { phraseList } from '../phrase-list.ts';
import { isEnglish } from '../reading-names.ts';

/** What to look for in English, and what to write instead. */
const avoided: [RegExp, string][] = [
  [/\bdon[’']t worry\b/i, 'Name the fear, and answer it with a fact.'],
  [/\beas(y|ily|ier|iest)\b/i, 'Say what happens; the person finds out how hard it is.'],
  [/\bshould(n[’']t)?\b/i, 'Say what a person can do.'],
  [/\b(I|we) understand\b/i, 'A script understands nothing: say what the service does.'],
  [/\bsex(ual)? offenders?\b(?! register|s register)/i, 'Name what the person is worried about.'],
  [/(?<!sex )(?<!sexual )\boffenders?\b/i, 'Name what the person is worried about.'],
  [/\bpa?edo(phile)?s?\b/i, 'Name what the person is worried about.'],
  [/\b(pervert|predator|monster)s?\b/i, 'Name what the person is worried about.'],
  [/\bvictims?\b(?! Support)/i, 'Say "you", or "a child", or what happened.'],
  [/\bcommit(s|ted|ting)?\b/i, 'Write "ending your life", or say what was done.'],
  [/\b(child|kiddie|kid) porn/i, 'Write "sexual images of anyone under 18".'],
  [/\bStop it [Nn]ow\b|\bStop It Now!/, 'Write "Stop It Now".'],
  [/\bChildren 1st\b/i, 'Write "Children First".'],
];

export const wordsToAvoid: Rule<Authored> = {
  name: 'words-to-avoid',
  why: 'Words that blame, hurry or pretend to feel send people away before they make contact.',
  check: ({ locales }) =>
    locales
      .filter(isEnglish)
      .flatMap(phraseList)
      .flatMap(({ text, where }) =>
        avoided.flatMap(([pattern, hint]) => {
          const found = pattern.exec(text)?.[0];
          return found === undefined ? [] : [{ where, what: `It says "${found}".`, hint }];
        }),
      ),
  breaks: example({
    locales: [exampleLocale({ helplines: { 'fell-line': { who: 'Don’t worry, we listen.' } } })],
  }),
};
