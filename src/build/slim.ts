import type { Channel, Helpline, Listed, SourcedChannel } from '../model/helpline.ts';
import type { Hours, SourcedHours } from '../model/hours.ts';

/** What a visitor's frame is given of a helpline: nothing that only a reviewer reads. */
export function slim(helpline: Helpline, local: boolean): Listed {
  const {
    sources: _sources,
    notes: _notes,
    unfound: _unfound,
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
  if (hours.kind === 'always') return unsourced(hours);
  const { holidays, seasons, dates, ...week } = unsourced(hours);
  return {
    ...week,
    holidays: typeof holidays === 'string' ? holidays : unsourced(holidays),
    ...(seasons && { seasons: seasons.map(unsourced) }),
    ...(dates && { dates: dates.map(unsourced) }),
  };
}

function unsourced<Fact extends { sources: unknown }>(fact: Fact): Omit<Fact, 'sources'> {
  const { sources: _sources, ...shown } = fact;
  return shown;
}

function claimsOf(claims: Helpline['claims']): Listed['claims'] {
  const all: Listed['claims'] = ['who', 'tells', 'first', 'busy'];
  return all.filter((claim) => claims[claim]);
}
