/**
 * The words the loader shows, from `locales/<tag>/loader.json`, in this order and without their
 * names: they are sent for every language.
 */
export type Texts = readonly [
  /** On the launcher. */
  label: string,
  /** On a launcher that is to say as little as it can. */
  quiet: string,
  /** The accessible name of the panel and of the frame in it. */
  title: string,
  /** In the panel until the frame is ready. */
  waiting: string,
  /** The link beside it, to the stand-alone page. */
  page: string,
  /** And the button under that: with no frame there is no other way back on a phone. */
  close: string,
];

/** What was built, so that every option can be checked against what there is. */
export interface Catalogue {
  release: string;
  /** The date of the newest evidence in it, `YYYY-MM-DD`; empty where nothing has one. */
  seen: string;
  /** Each region with its areas. */
  regions: Record<string, string[]>;
  /** The languages that each region offers besides English, without being asked: `cy`. */
  offered: Record<string, string>;
  flows: string[];
  /** The openings a flow has besides its own: `me/warning`. */
  openings: string[];
  /** The neutral site, unless the tag names another. */
  leave: string;
  locales: Record<string, Texts> & { 'en-GB': Texts };
}

declare global {
  /** Written in by the build. */
  const __CATALOGUE__: Catalogue;
  /** What a tag says where it says nothing, in the build of a site owner's own project. */
  const __TAG__: Record<string, string> | undefined;
}
