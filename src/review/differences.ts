import type { Authored, From } from '../model/authored.ts';
import { isOurs } from '../model/ours.ts';
import { everyHelpline } from './every-helpline.ts';
import { phraseList } from './phrase-list.ts';

export interface ChangedPhrase {
  locale: string;
  /** `flows.start.who.hint` */
  key: string;
  was: string;
  is: string;
}

/** How a site owner's own project differs from what Waymark brings along: what a reviewer looks at. */
export interface Differences {
  /** Files of the owner's own: added, or in the place of one of Waymark's. */
  flows: string[];
  areas: string[];
  helplines: string[];
  phrases: ChangedPhrase[];
}

/** Nothing where this is no project of somebody's own. The same words said again are no change. */
export function differences(authored: Authored): Differences {
  const { project, flows, areas, locales } = authored;
  const own = (files: readonly From<{ id: string }>[]) =>
    project ? files.filter(({ file }) => !isOurs(file)).map(({ value }) => value.id) : [];
  return {
    flows: own(flows),
    areas: own(areas.map(({ area }) => area)),
    helplines: own(everyHelpline(authored)),
    phrases: locales.flatMap((locale) =>
      phraseList(locale).flatMap(({ key, text }) => {
        const was = locale.replaced?.[key];
        return was === undefined || was === text
          ? []
          : [{ locale: locale.tag, key, was, is: text }];
      }),
    ),
  };
}
