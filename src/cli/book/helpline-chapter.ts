import { h, type ComponentChildren } from 'preact';
import { places } from '../../build/places.ts';
import type { Helpline } from '../../model/helpline.ts';
import { everyHelpline } from '../../review/every-helpline.ts';
import { helplineEntry } from './helpline-entry.ts';
import type { Material } from './material.ts';
import { offersIn, placesWords } from './offers.ts';
import { whyWords } from './why-words.ts';

/** Every service, with where it stands in each need it answers, and why. */
export function helplineChapter(material: Material): ComponentChildren {
  const everywhere = places(material.authored);
  const needs = new Set(
    everyHelpline(material.authored).flatMap(({ value }) => Object.keys(value.serves)),
  );
  const ranked = [...needs].flatMap((need) =>
    everywhere.map((place) => ({ need, place, ...offersIn(material, [need], place, null) })),
  );
  const standings = ({ id, serves }: Helpline) =>
    Object.keys(serves).map((need) => {
      const here = ranked.flatMap(({ need: of, place, whys }) => {
        const index = whys.findIndex((why) => why.id === id);
        const why = whys[index];
        return of === need && why
          ? [{ place, text: `${index + 1} of ${whys.length}: ${whyWords(why)}` }]
          : [];
      });
      return { need, lines: sameTogether(here, material) };
    });
  return everyHelpline(material.authored).map(({ value }) =>
    helplineEntry(value, standings(value), material),
  );
}

interface Standing {
  place: ReturnType<typeof places>[number];
  text: string;
}

function sameTogether(standings: readonly Standing[], material: Material): ComponentChildren {
  const texts = [...new Set(standings.map(({ text }) => text))];
  return texts.map((text) => {
    const where = standings.filter((each) => each.text === text);
    const folders = where.map(({ place }) => place.folder);
    return h('span', { class: 'standing' }, `${placesWords(material, folders)}: ${text}. `);
  });
}
