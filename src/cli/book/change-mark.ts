import { h, type ComponentChildren } from 'preact';
import type { Stated } from '../../review/sign-state.ts';
import { keyOf, type Material } from './material.ts';

/** What a site owner's own project says otherwise than Waymark here, with what Waymark says. */
export function changeMark(
  { authored, differs }: Material,
  kind: Stated['kind'],
  name: string,
  tag: string,
): ComponentChildren {
  const { project } = authored;
  if (!project) return null;
  const prefix = { flow: null, step: keyOf(name), helpline: `helplines.${name}`, words: name }[
    kind
  ];
  const files: Partial<Record<Stated['kind'], readonly string[]>> = {
    flow: differs.flows,
    helpline: differs.helplines,
  };
  const own = files[kind]?.includes(name);
  const changed = differs.phrases.filter(
    ({ locale, key }) => locale === tag && prefix !== null && key.startsWith(`${prefix}.`),
  );
  if (changed.length === 0 && !own) return null;
  return h(
    'div',
    { class: 'changed' },
    own && h('p', null, h('b', null, `Of ${project.value.name}, not of Waymark.`)),
    changed.map(({ key, was }) =>
      h(
        'p',
        null,
        h('b', null, `Changed by ${project.value.name}: `),
        `${key.slice((prefix?.length ?? 0) + 1)}. Waymark says: `,
        h('q', { lang: tag }, was),
      ),
    ),
  );
}

/** On the cover: how much of the book is not Waymark's. */
export function changeList({ authored, differs }: Material): ComponentChildren {
  const { project } = authored;
  if (!project) return null;
  const { name, version } = project.value;
  const rows: [string, readonly string[]][] = [
    ['Flows', differs.flows],
    ['Areas', differs.areas],
    ['Services', differs.helplines],
    ['Phrases', differs.phrases.map(({ locale, key }) => `${key} (${locale})`)],
  ];
  return [
    h('h2', null, `What is of ${name}`),
    h('p', null, `This is the book of ${name}, version ${version}. All else in it is Waymark's.`),
    h(
      'dl',
      null,
      rows.map(([what, names]) => [
        h('dt', null, what),
        h('dd', null, names.length > 0 ? names.join(', ') : 'none'),
      ]),
    ),
  ];
}
