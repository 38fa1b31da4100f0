import { z } from 'zod';
import type { Helpline } from '../model/helpline.ts';
import { jsonText } from './json-text.ts';

/** A part of a file as its author wrote it, its names in their order. */
const part = z.record(z.string(), z.unknown());

/**
 * The text of a helpline's file with the dates and sources of `anew` in it. Everything else stays as
 * its author wrote it, in its place: what they left out is not filled in.
 */
export function confirmedText(text: string, anew: Helpline): Promise<string> {
  const whole = part.parse(JSON.parse(text));
  const channels = z
    .array(part)
    .parse(whole['channels'])
    .map((written, place) => {
      const channel = anew.channels[place];
      if (!channel) return written;
      const { sources, checked, hours } = channel;
      const dated =
        hours.kind === 'unknown' ? {} : { sources: hours.sources, checked: hours.checked };
      // Spread over what is there, a field keeps its place.
      return { ...written, hours: { ...part.parse(written['hours']), ...dated }, sources, checked };
    });
  return jsonText({ ...whole, channels, sources: anew.sources });
}
