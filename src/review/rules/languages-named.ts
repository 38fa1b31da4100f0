import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline, examplePhone } from '../example.ts';
import { phraseList } from '../phrase-list.ts';

export const languagesNamed: Rule<Authored> = {
  name: 'languages-named',
  why: 'A language with no name is shown by its code, and "In bfi" helps nobody.',
  check: (authored) =>
    authored.locales.flatMap((locale) => {
      const names = new Intl.DisplayNames(locale.tag, { type: 'language' });
      const phrases = new Set(phraseList(locale).map(({ key }) => key));
      return everyHelpline(authored).flatMap(({ file, value }) =>
        value.channels.flatMap(({ id, languages }) =>
          languages
            .filter((tag) => names.of(tag) === tag && !phrases.has(`app.language.${tag}`))
            .map((tag) => ({
              where: `${file} › channels.${id}.languages`,
              what: `In ${locale.tag} there is no name for the language "${tag}".`,
              hint: `Check the tag, or give it the phrase app.language.${tag}.`,
            })),
        ),
      );
    }),
  breaks: example({
    helplines: [exampleHelpline({ channels: [examplePhone({ languages: ['en', 'xqz'] })] })],
  }),
};
