import { appPhrases } from '../model/app-phrases.ts';
import type { Authored } from '../model/authored.ts';
import type { Flow } from '../model/flow.ts';
import type { Helpline } from '../model/helpline.ts';
import { leafletPhrases } from '../model/leaflet-phrases.ts';
import { everyHelpline } from './every-helpline.ts';

export interface PhraseKeys {
  required: Set<string>;
  /** A step may have these or do without. */
  optional: Set<string>;
}

/** Said by the script on the host's page, before any frame is there. */
const loaderPhrases = [
  'loader.label',
  'loader.quiet',
  'loader.title',
  'loader.waiting',
  'loader.page',
  'loader.close',
];

/** The phrases a locale has: no more and no fewer than the flows, helplines and screens name. */
export function phraseKeys(authored: Authored): PhraseKeys {
  const helplines = everyHelpline(authored).map(({ value }) => value);
  const flows = authored.flows.map(({ value }) => value);
  return {
    required: new Set([
      ...appPhrases,
      ...loaderPhrases,
      ...leafletPhrases,
      ...flows.flatMap(ofFlow),
      ...helplines.flatMap(ofHelpline),
      ...helplines.flatMap(({ serves }) => Object.keys(serves).map((need) => `needs.${need}`)),
      ...authored.areas.map(({ area }) => `areas.${area.value.id}`),
    ]),
    optional: new Set(
      flows.flatMap(({ id, steps }) =>
        Object.keys(steps).flatMap((step) => [
          `flows.${id}.${step}.hint`,
          `flows.${id}.${step}.body`,
        ]),
      ),
    ),
  };
}

function ofFlow({ id, steps }: Flow): string[] {
  return Object.entries(steps).flatMap(([step, { options }]) => [
    `flows.${id}.${step}.title`,
    ...options.map((option) => `flows.${id}.${step}.options.${option.id}`),
  ]);
}

function ofHelpline({ id, claims, channels }: Helpline): string[] {
  return [
    ...Object.keys(claims).map((claim) => `helplines.${id}.${claim}`),
    ...channels
      .filter(({ noted }) => noted)
      .map((channel) => `helplines.${id}.channels.${channel.id}`),
  ];
}

const plural = /_(zero|one|two|few|many|other)$/;

/** A key without i18next's plural ending: `app.count_one` and `app.count_other` are one phrase. */
export function withoutPlural(key: string): string {
  return key.replace(plural, '');
}
