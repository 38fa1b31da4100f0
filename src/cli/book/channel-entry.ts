import { h, type ComponentChildren } from 'preact';
import type { SourcedChannel } from '../../model/helpline.ts';
import type { SourcedHours } from '../../model/hours.ts';
import { hoursWords } from '../../words/hours-words.ts';
import type { Language, Material } from './material.ts';

/** A way to reach a service: as shown and as dialled, its hours in words, its sources and dates. */
export function channelEntry(
  channel: SourcedChannel,
  helpline: string,
  { languages }: Material,
): ComponentChildren {
  const dialled = 'dial' in channel ? `${channel.shown}, dials ${channel.dial}` : channel.address;
  const word = channel.kind === 'text' && channel.word ? `, send the word ${channel.word}` : '';
  return h(
    'li',
    null,
    h('b', null, `${channel.kind}: ${dialled}${word}`),
    ` · cost: ${channel.cost} · in ${channel.languages.join(', ')} · trust: ${channel.trust}`,
    ` · checked: ${channel.checked ?? 'no date'}`,
    cite(channel.sources),
    languages.map(({ tag, raw }) => {
      const note = raw(`helplines.${helpline}.channels.${channel.id}`);
      return note && h('p', { lang: tag }, note);
    }),
    hoursEntry(channel.hours, languages[0]),
  );
}

function hoursEntry(hours: SourcedHours, language: Language | undefined): ComponentChildren {
  if (hours.kind === 'unknown' || !language)
    return h('p', null, 'Hours: not known, and not shown.');
  const said = hoursWords(hours, language.say, language.almanac).join('; ');
  const checked = hours.checked ?? 'no date';
  return h('p', null, `Hours: ${said} · checked: ${checked}`, cite(hours.sources));
}

/** The names of the sources a fact rests on. */
export function cite(sources: readonly string[] = []): ComponentChildren {
  return sources.length === 0 ? null : h('span', { class: 'id' }, ` [${sources.join(', ')}]`);
}
