import { h, type ComponentChildren } from 'preact';
import { everyHelpline } from '../../review/every-helpline.ts';
import { isReviewed } from '../../review/is-reviewed.ts';
import type { SignState } from '../../review/sign-state.ts';
import { changeList } from './change-mark.ts';
import { languageFile, languageName } from './language-chapter.ts';
import { flowsInOrder } from './flow-chapter.ts';
import { headingOf, type Material } from './material.ts';
import { many, table } from './page.ts';

/** What the book is, what is in it, and what nobody has signed. */
export function cover(material: Material): ComponentChildren {
  const { translations } = material;
  return [
    h(
      'p',
      null,
      'Everything Waymark asks, says and offers, made from the files that ship. ',
      'No number was rung to make this book. ',
      'To sign on paper, sign beside the twelve characters: they are a digest of exactly what you read. ',
      'Then the signature is written down with the sign command, and lapses when a word or a fact changes.',
    ),
    h(
      'p',
      null,
      'Words on suicide, on the law and on reporting are drafts until a safeguarding reviewer signs them. ',
      'They are marked in the margin where they stand.',
    ),
    changeList(material),
    h('h2', null, 'Contents'),
    contents(material),
    translations.length > 0 && [h('h2', null, 'Languages'), languagesList(material)],
    h('h2', null, 'In figures'),
    table(['What', 'How many'], figures(material)),
    h('h2', null, 'What is signed'),
    signedTable(material),
  ];
}

function contents(material: Material): ComponentChildren {
  const chapter = (file: string, title: string, says: string) =>
    h('li', null, h('a', { href: file }, title), `: ${says}`);
  return h(
    'ol',
    { class: 'contents' },
    h(
      'li',
      null,
      h('a', { href: 'flows.html' }, 'What we ask'),
      ': each flow as a picture, and each step with its words.',
      h(
        'p',
        { class: 'id' },
        flowsInOrder(material).map(({ id, start }, index) => [
          index > 0 && ' · ',
          h('a', { href: `flows.html#${id}` }, id),
          ` “${headingOf(material, `${id}/${start}`)}”`,
        ]),
      ),
    ),
    chapter('routes.html', 'Routes', 'each way from the first question to the first card.'),
    chapter('cards.html', 'Cards', 'who each card offers, in each nation and area, and why.'),
    chapter('barriers.html', 'What might stop you', 'the answers, for each service offered first.'),
    chapter('helplines.html', 'Who helps', 'each service, with sources, dates and notes.'),
    chapter('screen.html', 'Words on every screen', 'the bars, the first screen, the cards.'),
    chapter('notes.html', 'Notes for translators', 'what to know of each phrase, and its length.'),
    chapter('reading.html', 'Reading level', 'how hard each step is to read.'),
    chapter('routes.json', 'routes.json', 'every route, for programs.'),
  );
}

function languagesList({ translations }: Material): ComponentChildren {
  return h(
    'ul',
    null,
    translations.map(({ tag, locale }) =>
      h(
        'li',
        null,
        h('a', { href: languageFile(tag) }, languageName(locale)),
        isReviewed(locale) ? '' : h('b', null, ': draft, no native speaker has read it'),
      ),
    ),
  );
}

function figures({ authored, rows, first, steps }: Material): [string, string][] {
  const kinds = [...steps.values()].map(({ step }) => step.kind);
  const services = everyHelpline(authored).map(({ value }) => value);
  const sources = services.flatMap((service) => Object.keys(service.sources));
  const channels = services.flatMap((service) => service.channels);
  const taps = Math.max(0, ...first.map(({ options }) => options.length));
  const amount = (what: string, count: number): [string, string] => [
    what,
    count.toLocaleString('en-GB'),
  ];
  return [
    amount('Flows', authored.flows.length),
    amount('Questions', kinds.filter((kind) => kind === 'ask').length),
    amount('Pages to read', kinds.filter((kind) => kind === 'tell').length),
    amount('Result cards', kinds.filter((kind) => kind === 'outcome').length),
    amount('Routes to a first card', first.length),
    ['The longest of them', many(taps, 'tap')],
    amount('Routes in all, from card to card too', rows.length),
    amount('Services', services.length),
    amount('Ways to reach them', channels.length),
    amount('Sources', sources.length),
    ['Languages', authored.locales.map(({ tag }) => tag).join(', ')],
  ];
}

function signedTable({ states, languages, translations }: Material): ComponentChildren {
  const kinds = { flow: 'Flows', step: 'Steps', helpline: 'Services', words: 'Other words' };
  const rows = [...languages, ...translations].flatMap(({ tag }) =>
    Object.entries(kinds).map(([kind, title]) => {
      const here = states.filter((each) => each.kind === kind && each.locale === tag);
      const count = (state: SignState) => here.filter((each) => each.state === state).length;
      return [`${title}, ${tag}`, count('signed'), count('changed'), count('never')].map(String);
    }),
  );
  return table(['', 'Signed', 'Changed since', 'Never signed'], rows);
}
