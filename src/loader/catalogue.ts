/** The words the loader shows, from `locales/<tag>/loader.json`. */
export interface Texts {
  /** On the launcher. */
  label: string;
  /** On a launcher that is to say as little as it can. */
  quiet: string;
  /** The accessible name of the panel and of the frame in it. */
  title: string;
  /** In the panel until the frame is ready. */
  waiting: string;
  /** The link beside it, to the stand-alone page. */
  page: string;
  /** And the button under that: with no frame there is no other way back on a phone. */
  close: string;
}

/** What was built, so that every option can be checked against what there is. */
export interface Catalogue {
  release: string;
  /** Each region with its areas. */
  regions: Record<string, string[]>;
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
}
