import { h, type ComponentChildren } from 'preact';
import type { Route } from '../../review/routes.ts';
import { answerOf, headingOf, type Material } from './material.ts';
import { ageWords, offersAt, placesWords } from './offers.ts';
import { many } from './page.ts';

/** Each way from a first question to the first card, in the words that are read and chosen on it. */
export function routeChapter(material: Material): ComponentChildren {
  const { first, rows } = material;
  const starts = [...new Set(first.map(({ start }) => start))];
  const offered = new Map<string, ComponentChildren>();
  const offers = (outcome: string) => {
    const known = offered.get(outcome) ?? offersWords(material, outcome);
    offered.set(outcome, known);
    return known;
  };
  return [
    h(
      'p',
      null,
      `${many(first.length, 'route')} from a step where a conversation can begin to the first card. `,
      'Answers that lead to the same step stand together, divided by strokes. ',
      'What can be chosen on a card is listed once for each card, in ',
      h('a', { href: 'cards.html' }, 'Cards'),
      `. With every way on from card to card there are ${many(rows.length, 'route')}, and routes.json lists each.`,
    ),
    starts.map((start) =>
      h(
        'section',
        { class: 'routes' },
        h('h2', null, `From ${start}: “${headingOf(material, start)}”`),
        waysOf(first.filter((route) => route.start === start)).map((way, index) =>
          wayEntry(index + 1, way, material, offers(way.path.at(-1) ?? '')),
        ),
      ),
    ),
  ];
}

/** Routes over the same steps: at each, the answers that lead on. */
interface Way {
  path: string[];
  answers: Set<string>[];
}

function waysOf(routes: readonly Route[]): Way[] {
  const ways = new Map<string, Way>();
  for (const { path, options } of routes) {
    const way = ways.get(path.join(' ')) ?? { path, answers: options.map(() => new Set<string>()) };
    options.forEach((option, index) => way.answers[index]?.add(option));
    ways.set(path.join(' '), way);
  }
  return [...ways.values()];
}

function wayEntry(
  number: number,
  { path, answers }: Way,
  material: Material,
  offers: ComponentChildren,
): ComponentChildren {
  const outcome = path.at(-1) ?? '';
  return h(
    'div',
    { class: 'route' },
    h(
      'p',
      null,
      h('b', null, `${number}. `),
      answers.map((options, index) => {
        const address = path[index] ?? '';
        const chosen = [...options].map((option) => answerOf(material, address, option));
        return [
          h('span', { class: 'asked' }, headingOf(material, address)),
          ' ',
          h('span', { class: 'chosen' }, chosen.join(' / ')),
          ' → ',
        ];
      }),
      h('a', { href: `cards.html#${outcome}`, class: 'card' }, headingOf(material, outcome)),
      h('span', { class: 'id' }, ` (${outcome}, ${many(answers.length, 'tap')})`),
    ),
    offers,
  );
}

function offersWords(material: Material, outcome: string): ComponentChildren {
  const all = offersAt(material, outcome);
  const ages = new Set(all.flatMap((offers) => offers.ages));
  const byFirst = new Map<string, Set<string>>();
  for (const { first, places, ages: some } of all) {
    const said = some.length < ages.size ? ` (${some.map(ageWords).join(', ')})` : '';
    const key = `${first.map(material.titleOf).join(', ') || 'nobody'}.${said}`;
    byFirst.set(key, new Set([...(byFirst.get(key) ?? []), ...places]));
  }
  const parts = [...byFirst].map(
    ([names, where]) => `${placesWords(material, [...where])}: ${names}`,
  );
  return h('p', { class: 'id' }, parts.join(' '));
}
