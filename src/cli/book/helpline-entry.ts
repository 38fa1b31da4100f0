import { h, type ComponentChildren } from 'preact';
import type { Helpline } from '../../model/helpline.ts';
import { channelEntry, cite } from './channel-entry.ts';
import type { Material } from './material.ts';
import { signBox } from './sign-box.ts';
import { subjectMark } from './subject-mark.ts';

interface Ranked {
  need: string;
  lines: ComponentChildren;
}

/** One service: what its card says, how it is reached, where each fact was read, and a place to sign. */
export function helplineEntry(
  helpline: Helpline,
  ranked: readonly Ranked[],
  material: Material,
): ComponentChildren {
  const { id, title, organisation, nations, channels, claims, name, ages } = helpline;
  const { languages, states } = material;
  const said = Object.keys(claims).flatMap((claim) =>
    languages.map(({ raw }) => raw(`helplines.${id}.${claim}`) ?? ''),
  );
  const age = [ages?.from && `from ${ages.from}`, ages?.to && `to ${ages.to}`].filter(Boolean);
  return h(
    'article',
    { id: `helpline-${id}`, class: 'helpline' },
    h('p', { class: 'id' }, id),
    h('h2', null, title),
    h(
      'p',
      null,
      `${organisation} · ${nations.map((each) => languages[0]?.say(`app.nation.${each}`)).join(', ')} · ${age.length > 0 ? age.join(' ') : 'any age'}`,
    ),
    languages.map(({ tag, raw }) =>
      h(
        'dl',
        { lang: tag },
        languages.length > 1 && h('dt', null, tag),
        Object.entries(claims).map(([claim, cited]) => [
          h('dt', null, claimHeads[claim] ?? claim),
          h(
            'dd',
            null,
            raw(`helplines.${id}.${claim}`) ?? h('mark', null, 'no words'),
            cite(cited),
          ),
        ]),
      ),
    ),
    h(
      'dl',
      null,
      h('dt', null, 'Must you give your name?'),
      h('dd', null, languages[0]?.say(`app.name.${name.value}`), cite(name.sources)),
      Object.entries(helpline.unfound ?? {}).map(([what, where]) => [
        h('dt', null, `Looked for and not found: ${what}`),
        h('dd', null, where),
      ]),
      ranked.map(({ need, lines }) => [h('dt', null, `Rank for “${need}”`), h('dd', null, lines)]),
    ),
    h(
      'ul',
      null,
      channels.map((channel) => channelEntry(channel, id, material)),
    ),
    sourcesAndNotes(helpline),
    subjectMark(states, 'helpline', id, said.join('\n')),
    signBox(material, 'helpline', id),
  );
}

const claimHeads: Record<string, string> = {
  who: 'Who answers',
  tells: 'When they would tell someone',
  first: 'What happens first',
  busy: 'If it is busy or closed',
};

function sourcesAndNotes({ sources, notes }: Helpline): ComponentChildren {
  return [
    h('h3', null, 'Sources'),
    h(
      'ul',
      null,
      Object.entries(sources).map(([source, { address, title, says, copy }]) =>
        h(
          'li',
          null,
          h('b', null, source),
          `: ${title}. ${says} Copy: ${copy}. `,
          address === 'second-hand' ? 'Second-hand.' : h('a', { href: address }, address),
        ),
      ),
    ),
    notes.length > 0 && [
      h('h3', null, 'Notes for reviewers'),
      h(
        'ul',
        null,
        notes.map((note) => h('li', null, note)),
      ),
    ],
  ];
}
