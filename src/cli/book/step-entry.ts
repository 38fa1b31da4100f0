import { h, type ComponentChildren } from 'preact';
import { exits } from '../../conversation/exits.ts';
import type { Placed } from '../../conversation/steps.ts';
import type { Option, Step } from '../../model/flow.ts';
import { CARD } from '../../model/target.ts';
import { keyOf, type Language, type Material } from './material.ts';
import { signBox } from './sign-box.ts';
import { subjectMark } from './subject-mark.ts';

const kinds: Record<Step['kind'], string> = {
  ask: 'Question',
  tell: 'Page',
  outcome: 'Result card',
};

/** A step as it is read, in each language, with where each answer leads and a place to sign. */
export function stepEntry(placed: Placed, material: Material): ComponentChildren {
  const { address, step } = placed;
  const several = material.languages.length > 1;
  const said = material.languages.map((language) => textOf(placed, language)).join('\n');
  return h(
    'article',
    { id: address },
    h('p', { class: 'id' }, `${kinds[step.kind]}${tags(step)} · ${address}`),
    material.languages.map((language) =>
      h(
        'div',
        { class: 'said', lang: language.tag },
        several && h('p', { class: 'id' }, language.tag),
        wordsOf(placed, language),
      ),
    ),
    step.kind === 'outcome' &&
      h(
        'p',
        { class: 'id' },
        `Needs: ${step.needs.join(', ')}. `,
        h('a', { href: `cards.html#${address}` }, 'Who this card offers'),
      ),
    step.kind === 'tell' &&
      step.shows &&
      h(
        'p',
        { class: 'id' },
        `Shows “${step.shows}” of those first on the card: `,
        h('a', { href: `barriers.html#${address}` }, 'as a person reads it'),
      ),
    subjectMark(material.states, 'step', address, said),
    signBox(material, 'step', address),
  );
}

function wordsOf(placed: Placed, { raw }: Language): ComponentChildren {
  const key = keyOf(placed.address);
  const hint = raw(`${key}.hint`);
  const body = raw(`${key}.body`)?.split('\n') ?? [];
  return [
    h('h3', null, raw(`${key}.title`) ?? h('mark', null, 'no words')),
    hint && h('p', null, hint),
    body.map((paragraph) => h('p', null, paragraph)),
    h(
      'ul',
      { class: 'answers' },
      exits(placed).map(({ option, to }) =>
        h(
          'li',
          null,
          raw(`${key}.options.${option.id}`) ?? h('mark', null, 'no words'),
          h(
            'span',
            { class: 'id' },
            ` ${option.id} → `,
            to === CARD ? 'back to the card' : h('a', { href: `flows.html#${to}` }, to),
            stated(option),
          ),
        ),
      ),
    ),
  ];
}

function textOf({ address, step }: Placed, { raw }: Language): string {
  const parts = ['title', 'hint', 'body', ...step.options.map(({ id }) => `options.${id}`)];
  return parts.map((part) => raw(`${keyOf(address)}.${part}`) ?? '').join('\n');
}

function tags(step: Step): string {
  if (step.kind === 'ask' && step.sensitive) return ', sensitive';
  return step.kind === 'outcome' && step.urgent ? ', urgent' : '';
}

/** The facts an answer states. */
function stated({ prefer, nation, age }: Option): string {
  return [
    prefer && `, puts first: ${prefer.join(', ')}`,
    nation && `, nation: ${nation}`,
    age && `, age: ${age}`,
  ]
    .filter(Boolean)
    .join('');
}
