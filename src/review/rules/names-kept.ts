import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { holdsName, namesStanding, serviceNames } from '../service-names.ts';
import { translations } from '../translations.ts';

export const namesKept: Rule<Authored> = {
  name: 'names-kept',
  why: 'The name is what answers the phone and what a site is called: in other words nobody finds it.',
  check(authored) {
    const names = serviceNames(authored);
    return translations(authored).flatMap(({ text, english, where }) =>
      namesStanding(english, names)
        .filter((name) => !holdsName(text, name))
        .map((name) => ({
          where,
          what: `The name ${name} is not in it.`,
          hint: 'Keep the name as the service writes it, and say beside it what it is.',
        })),
    );
  },
  breaks: example({
    locales: [
      exampleLocale({ helplines: { 'fell-line': { who: 'Listeners at Fell Line.' } } }),
      exampleLocale({ helplines: { 'fell-line': { who: 'Gwrandawyr y Llinell.' } } }, 'cy'),
    ],
  }),
};
