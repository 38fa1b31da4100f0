import type { Channel, Helpline, Listed, SourcedChannel } from '../model/helpline.ts';
import type { Hours, SourcedHours } from '../model/hours.ts';

/** What a visitor's frame is given of a helpline: nothing that only a reviewer reads. */
export function slim(helpline: Helpline, local: boolean): Listed {
  const {
    sources: _sources,
    notes: _notes,
    replaces: _replaces,
    reviewed: _reviewed,
    claims,
    name,
    channels,
    ...shown
  } = helpline;
  return {
    ...shown,
    channels: channels.map(slimChannel),
    name: name.value,
    claims: claimsOf(claims),
    local,
  };
}

function slimChannel(channel: SourcedChannel): Channel {
  const { sources: _sources, trust: _trust, hours, ...shown } = channel;
  return { ...shown, hours: slimHours(hours) };
}

function slimHours(hours: SourcedHours): Hours {
  if (hours.kind === 'unknown') return hours;
  const { sources: _sources, ...shown } = hours;
  return shown;
}

function claimsOf(claims: Helpline['claims']): Listed['claims'] {
  const all: Listed['claims'] = ['who', 'tells', 'first', 'busy'];
  return all.filter((claim) => claims[claim]);
}
