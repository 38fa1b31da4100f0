import type { Authored, Locale } from '../model/authored.ts';
import type { FrameData } from '../model/frame-data.ts';
import type { Holidays } from '../model/hours.ts';
import type { Phrases } from '../model/phrases.ts';
import type { Place } from './places.ts';

/** The neutral site that leaving opens, where the host names no other. */
export const LEAVE = 'https://www.bbc.co.uk/weather';

/** What the frame for one place and locale is made from. */
export function frameData(
  { flows }: Authored,
  { nation, area, helplines }: Place,
  { tag, phrases }: Locale,
  holidays: Holidays,
): FrameData {
  const ids = new Set(helplines.map(({ id }) => id));
  const { loader: _loader, helplines: cards = {}, ...rest } = phrases;
  const shown =
    typeof cards === 'string' ? [] : Object.entries(cards).filter(([id]) => ids.has(id));
  const frame: Phrases = { ...rest, helplines: Object.fromEntries(shown) };
  return {
    locale: tag,
    nation,
    area,
    leave: LEAVE,
    flows: flows.map(({ value }) => value),
    phrases: frame,
    helplines,
    holidays,
  };
}
