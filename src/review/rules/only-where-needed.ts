import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example } from '../example.ts';
import { neverPublished } from './never-published.ts';

export const onlyWhereNeeded: Rule<Authored> = {
  name: 'only-where-needed',
  why: 'An exception that nothing uses any more is a gap through which the number can come back.',
  check: (authored) => {
    const { file, value } = authored.neverPublish;
    return value
      .filter(({ only }) => only)
      .filter(({ never, why }) => {
        const everywhere = { file, value: [{ never, why }] };
        return neverPublished.check({ ...authored, neverPublish: everywhere }).length === 0;
      })
      .map(({ never, only }) => ({
        where: `${file} › ${never}`,
        what: `Nothing outside ${only} holds it, so it need not be allowed there.`,
        hint: 'Take "only" out, and it is never published anywhere.',
      }));
  },
  breaks: example({
    neverPublish: {
      file: 'helplines/never-publish.json',
      value: [{ never: '0808 157 0999', why: 'It was retired.', only: 'ie' }],
    },
  }),
};
