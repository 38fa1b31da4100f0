import type { Helpline, SourcedChannel } from '../model/helpline.ts';
import type { SourcedHours } from '../model/hours.ts';
import type { Problem } from '../model/problem.ts';
import { nearest } from './nearest.ts';

/** Somebody's word that they have checked a service, and how. */
export interface Check {
  /** `Name, role`. */
  by: string;
  /** `YYYY-MM-DD` */
  on: string;
  /** The one channel that was checked; all of them where absent. */
  channel?: string | undefined;
  /** Were the hours confirmed as well? */
  hours: boolean;
  /** The page it was read on; absent where somebody was asked. */
  source?: string | undefined;
}

/**
 * A helpline with a check written down: a source that says who confirmed it and when, and the date of
 * that on what was confirmed. Evidence that is newer stays as it is. Or what stands in the way.
 */
export function confirmed(helpline: Helpline, check: Check): Helpline | Problem {
  const { id, channels, sources } = helpline;
  const known = channels.map((each) => each.id);
  if (check.channel !== undefined && !known.includes(check.channel))
    return {
      where: `${id} › channels`,
      what: `It has no channel called "${check.channel}".`,
      hint: `The nearest is "${nearest(check.channel, known) ?? 'none'}".`,
    };
  const source = freeName(`confirmed-${check.on}`, Object.keys(sources));
  const after = channels.map((channel) =>
    check.channel === undefined || channel.id === check.channel
      ? withCheck(channel, check, source)
      : channel,
  );
  const [first, ...rest] = after;
  if (!first || after.every((channel, place) => channel === channels[place]))
    return {
      where: `${id} › channels`,
      what: `All its evidence is from ${check.on} or later already.`,
      hint: 'Give the day of a newer check with --on.',
    };
  return {
    ...helpline,
    channels: [first, ...rest],
    sources: {
      ...sources,
      [source]: {
        address: check.source ?? 'second-hand',
        title: `Check by ${check.by}`,
        says: saying(after, channels, check),
        copy: `checked ${check.on}`,
      },
    },
  };
}

function withCheck(channel: SourcedChannel, check: Check, source: string): SourcedChannel {
  const hours = check.hours ? timed(channel.hours, check.on, source) : channel.hours;
  const isNew = isNewer(check.on, channel.checked);
  if (!isNew && hours === channel.hours) return channel;
  const dated = isNew && { sources: [...channel.sources, source], checked: check.on };
  return { ...channel, hours, ...dated };
}

/** Hours with the check on them. Those that are not known cannot be confirmed: they are to be written first. */
function timed(hours: SourcedHours, on: string, source: string): SourcedHours {
  if (hours.kind === 'unknown' || !isNewer(on, hours.checked)) return hours;
  return { ...hours, sources: [...hours.sources, source], checked: on };
}

/** Is a day newer than evidence known to a day, a month or a year? A year is as old as its beginning. */
function isNewer(on: string, checked: string | null): boolean {
  return checked === null || on > checked;
}

function saying(
  after: readonly SourcedChannel[],
  before: readonly SourcedChannel[],
  { on }: Check,
): string {
  const parts = after.flatMap((channel, place) => {
    if (channel === before[place]) return [];
    const hours = channel.hours !== before[place]?.hours;
    return hours ? [channel.id, `hours of ${channel.id}`] : [channel.id];
  });
  return `Confirmed on ${on} as written here: ${parts.join(', ')}.`;
}

function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let next = 2; taken.includes(name); next++) name = `${wanted}-${next}`;
  return name;
}
