import type { Locale } from '../model/authored.ts';
import type { PhraseKey } from '../model/phrases.ts';
import { dateWords } from '../words/date-words.ts';
import { hoursWords } from '../words/hours-words.ts';
import { words } from '../words/say.ts';
import { almanacOf } from './almanac-of.ts';
import { cspHash } from './digest.ts';
import { directionOf } from './direction-of.ts';
import { asText } from './document.ts';
import { leafletCode } from './leaflet-code.ts';
import { leafletLines, type Line } from './leaflet-lines.ts';
import { leafletStyle } from './leaflet-style.ts';
import type { Place } from './places.ts';

/**
 * One side of A5 for a poster rail or to hand over: the first lines to ring in a place, the emergency
 * line, and how old the details are. With the address the files will have, a code that opens the
 * place's own page. Nothing on it runs, and nothing is fetched.
 */
export function leafletOf(place: Place, { tag, phrases }: Locale, address?: string): string {
  const { say } = words(tag, phrases);
  const almanac = almanacOf(tag);
  const text = (key: PhraseKey, values?: Record<string, string>) => asText(say(key, values));
  const lines = leafletLines(place);
  const seen = oldest(lines.map(({ phone }) => phone.checked));
  const where = whereOf(place);
  const page = address && `${address}${place.folder}/${tag}.html`;

  const section = ({ need, helpline, phone }: Line) =>
    `<section><h2>${text(`needs.${need}`)}</h2><p class="name">${asText(helpline.title)}</p>` +
    `<p class="number">${asText(phone.shown)}</p>` +
    `<p class="terms">${asText(hoursWords(phone.hours, say, almanac).join(' · '))}</p>` +
    (phone.noted
      ? `<p class="terms">${text(`helplines.${helpline.id}.channels.${phone.id}`)}</p>`
      : '') +
    '</section>';

  return [
    '<!doctype html>',
    `<html lang="${tag}" dir="${directionOf(tag)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${cspHash(leafletStyle)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${text('app.title')}</title><style>${leafletStyle}</style></head><body>`,
    `<aside class="margin">${text('leaflet.print')}${page ? '' : ` ${text('leaflet.noCode')}`}</aside>`,
    `<main class="sheet">${where ? `<p class="where">${text(where)}</p>` : ''}`,
    `<h1>${text('leaflet.title')}</h1>`,
    `<p class="lead">${text('leaflet.lead')}</p>`,
    ...lines.map(section),
    `<div class="danger">${text('app.emergency.ask')} <span>${text('app.emergency.call')}</span>`,
    `<p>${text('app.emergency.silent')}</p></div>`,
    '<div class="foot">',
    ...(page
      ? [
          leafletCode(page),
          `<div><p>${text('leaflet.code')}</p><p class="address">${asText(page.slice('https://'.length))}</p>`,
          `<p>${text('leaflet.answers')}</p>`,
        ]
      : ['<div>']),
    `<p class="seen">${text('app.card.clock')} ${seen ? text('app.card.seen', { date: dateWords(seen, almanac) }) : text('app.card.seenUnknown')}</p>`,
    '</div></div></main></body></html>',
    '',
  ].join('\n');
}

/** What the place is called, where it is less than all of the UK. */
function whereOf({ nation, area }: Place): PhraseKey | null {
  if (area) return `areas.${area}`;
  return nation && `app.nation.${nation}`;
}

/** The weakest date among what is printed; none where something printed has none. */
function oldest(dates: readonly (string | null)[]): string | null {
  const known = dates.filter((date) => date !== null).sort();
  return known.length < dates.length ? null : (known[0] ?? null);
}
