import { h, type ComponentChildren } from 'preact';
import type { Stated } from '../../review/sign-state.ts';
import type { Material } from './material.ts';

const names = { flow: 'this flow', step: 'this step', helpline: 'this service' };

/** Who stands by a thing, in each language; or the lines to sign on, with what the signature names. */
export function signBox(
  { states, languages }: Material,
  kind: Stated['kind'],
  name: string,
): ComponentChildren {
  const here = states.filter((state) => state.kind === kind && state.name === name);
  return h(
    'div',
    { class: 'sign' },
    here.map((state) => box(state, languages.length > 1)),
  );
}

function box({ kind, state, of, locale, reviewed }: Stated, several: boolean): ComponentChildren {
  const what = [names[kind], several && `in ${locale}`].filter(Boolean).join(' ');
  const seal = h('code', null, of);
  if (state === 'signed') {
    const by = reviewed.filter((signature) => signature.of === of);
    const who = by.map((each) => `${each.who}, ${each.role}, ${each.on}`).join('; ');
    return h('p', { class: 'signed' }, `Signed, ${what}: ${who}. `, seal);
  }
  const last = reviewed.at(-1);
  return [
    h(
      'p',
      null,
      h('b', null, 'Draft. '),
      state === 'changed' && last ? `Changed since ${last.who} signed on ${last.on}. ` : '',
      `I have read ${what}, as it is here, and stand by it. `,
      seal,
    ),
    h(
      'p',
      { class: 'lines' },
      ['Name', 'Role', 'Date', 'Signature'].map((line) => h('span', null, line)),
    ),
  ];
}
