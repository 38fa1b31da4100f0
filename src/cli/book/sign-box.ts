import { h, type ComponentChildren } from 'preact';
import { SOURCE_LOCALE } from '../../model/authored.ts';
import type { Stated } from '../../review/sign-state.ts';
import { changeMark } from './change-mark.ts';
import type { Material } from './material.ts';

const names = {
  flow: 'this flow',
  step: 'this step',
  helpline: 'this service',
  words: 'these words',
};

/** Who stands by a thing in one language; or the lines to sign on, with what the signature names, and what is changed. */
export function signBox(
  material: Material,
  kind: Stated['kind'],
  name: string,
  tag: string = SOURCE_LOCALE,
): ComponentChildren {
  const { states, translations } = material;
  const here = states.filter(
    (state) => state.kind === kind && state.name === name && state.locale === tag,
  );
  return [
    changeMark(material, kind, name, tag),
    h(
      'div',
      { class: 'sign' },
      here.map((state) => box(state, translations.length > 0)),
    ),
  ];
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
