import { h, type ComponentChildren } from 'preact';
import { exits } from '../../conversation/exits.ts';
import { CARD } from '../../model/target.ts';
import { answerOf, headingOf, type Material } from './material.ts';
import { ageWords, offersAt, placesWords, type Offers } from './offers.ts';
import { whyWords } from './why-words.ts';

/** Every card: who it offers in each nation and area, why in that order, and what can be chosen from it. */
export function cardChapter(material: Material): ComponentChildren {
  const cards = [...material.steps.values()].filter(({ step }) => step.kind === 'outcome');
  return [
    h(
      'p',
      null,
      'In each place and at each age that can meet the card: who stands first, and who is under “more”. ',
      'The order is that of a Monday at noon; where a Sunday at 3am differs, it says so.',
    ),
    cards.map((placed) => {
      const { address, step } = placed;
      if (step.kind !== 'outcome') return null;
      return h(
        'article',
        { id: address },
        h('p', { class: 'id' }, `${address} · needs: ${step.needs.join(', ')}`),
        h('h3', null, headingOf(material, address)),
        offersAt(material, address).map((offers) => offersEntry(offers, material)),
        step.options.length > 0 &&
          h(
            'p',
            null,
            'From here: ',
            exits(placed).map(({ option, to }, index) => [
              index > 0 && ' · ',
              answerOf(material, address, option.id),
              h('span', { class: 'id' }, to === CARD ? ' (this card)' : ` (${to})`),
            ]),
          ),
      );
    }),
  ];
}

function offersEntry(
  { places, ages, first, night, more, whys }: Offers,
  material: Material,
): ComponentChildren {
  const names = (ids: readonly string[]) => ids.map(material.titleOf).join(', ');
  const said = ages.length > 1 || ages[0] !== null ? ` · ${ages.map(ageWords).join(', ')}` : '';
  return h(
    'div',
    { class: 'offers' },
    h('h4', null, `${placesWords(material, places)}${said}`),
    first.length === 0
      ? h('mark', null, 'Nobody.')
      : h(
          'ol',
          null,
          whys
            .slice(0, first.length)
            .map((why) =>
              h(
                'li',
                null,
                service(why.id, material),
                h('span', { class: 'id' }, ` ${whyWords(why)}`),
              ),
            ),
        ),
    night && h('p', null, `On a Sunday at 3am first: ${names(night)}.`),
    more.length > 0 && h('p', { class: 'id' }, `More: ${names(more)}.`),
  );
}

function service(id: string, { titleOf }: Material): ComponentChildren {
  return h('a', { href: `helplines.html#helpline-${id}` }, titleOf(id));
}
