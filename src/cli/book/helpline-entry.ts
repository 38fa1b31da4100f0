import { h, type ComponentChildren } from 'preact';
import type { Helpline, SourcedChannel } from '../../model/helpline.ts';
import type { SourcedHours } from '../../model/hours.ts';
import type { Words } from './book.ts';

/** One service: what its card says, how it is reached, and where each fact was read. */
export function helplineEntry(helpline: Helpline, words: Words): ComponentChildren {
  const { id, title, organisation, nations, serves, channels, claims, name, sources } = helpline;
  const needs = Object.entries(serves).map(([need, order]) => `${need} (${order})`);
  return h(
    'article',
    { id: `helpline-${id}` },
    h('p', { class: 'id' }, id),
    h('h4', null, title),
    h('p', null, organisation),
    h(
      'p',
      { class: 'id' },
      `Nations: ${nations.join(', ')}. Needs and order: ${needs.join(', ')}.`,
    ),
    h(
      'dl',
      null,
      Object.entries(claims).map(([claim, cited]) => [
        h('dt', null, claim),
        h('dd', null, words(`helplines.${id}.${claim}`), cite(cited)),
      ]),
      h('dt', null, 'name'),
      h('dd', null, name.value, cite(name.sources)),
    ),
    h(
      'ul',
      null,
      channels.map((channel) =>
        channelEntry(channel, words(`helplines.${id}.channels.${channel.id}`)),
      ),
    ),
    h('h5', null, 'Sources'),
    h(
      'ul',
      null,
      Object.entries(sources).map(([source, { address, title: page, says, copy }]) =>
        h(
          'li',
          null,
          h('b', null, source),
          `: ${page}. ${says} Copy: ${copy}. `,
          address === 'second-hand' ? 'Second-hand.' : h('a', { href: address }, address),
        ),
      ),
    ),
    helpline.notes.length > 0 && [
      h('h5', null, 'Notes for reviewers'),
      h(
        'ul',
        null,
        helpline.notes.map((note) => h('li', null, note)),
      ),
    ],
  );
}

function channelEntry(channel: SourcedChannel, note: string | undefined): ComponentChildren {
  const dialled = 'dial' in channel ? `${channel.shown}, dials ${channel.dial}` : channel.address;
  const word = channel.kind === 'text' && channel.word ? `, send the word ${channel.word}` : '';
  return h(
    'li',
    null,
    h('b', null, `${channel.kind}: ${dialled}${word}`),
    ` · cost: ${channel.cost} · in ${channel.languages.join(', ')} · trust: ${channel.trust}`,
    ` · checked: ${channel.checked ?? 'no date'}`,
    cite(channel.sources),
    note && h('p', null, note),
    hoursEntry(channel.hours),
  );
}

function hoursEntry(hours: SourcedHours): ComponentChildren {
  if (hours.kind === 'unknown') return h('p', null, 'Hours: not known, and not shown.');
  const said =
    hours.kind === 'always'
      ? '24 hours, every day'
      : `${hours.spans.map(({ days, opens, closes }) => `${days.join(' ')} ${opens} to ${closes}`).join('; ')}; bank holidays: ${hours.holidays}`;
  return h(
    'p',
    null,
    `Hours: ${said} · checked: ${hours.checked ?? 'no date'}`,
    cite(hours.sources),
  );
}

function cite(sources: readonly string[] = []): ComponentChildren {
  return sources.length === 0 ? null : h('span', { class: 'id' }, ` [${sources.join(', ')}]`);
}
