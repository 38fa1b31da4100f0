/** A region or an area that has pages, as a site owner chooses it. */
export interface Place {
  /** `gb-eng`, or `gb-eng/cumbria`. */
  folder: string;
  title: string;
  /** Languages that are offered there without being asked for, English apart. */
  offered: readonly string[];
}

export interface Language {
  tag: string;
  /** In the language itself. */
  name: string;
  english: string;
  /** False: no native speaker has read it, so it is a draft. */
  reviewed: boolean;
  /** On the button, and on one that is to say little. */
  label: string;
  quiet: string;
}

/** Where the conversation can begin. */
export interface Door {
  flow: string;
  /** The answer that leads there for whoever comes by the first question; of that question, none. */
  answer?: string | undefined;
  /** What it asks first. */
  asks: string;
  openings: readonly string[];
}

/** What a site owner has to know of a build to choose from what there is. */
export interface Built {
  version: string;
  /** The folder that is always current: `v1`. */
  current: string;
  /** Of `waymark.js`. */
  integrity: string;
  places: readonly Place[];
  languages: readonly Language[];
  doors: readonly Door[];
  /** Where "Leave quickly" goes, unless the tag says otherwise. */
  leave: string;
  /** How much there is to sign in English, and how much of it a reviewer has signed. */
  signed: number;
  toSign: number;
  /** Where the files will be served from, where the build was told. */
  address?: string | undefined;
}

/** The element that holds it, as JSON, and the one that the page is drawn in. */
export const BUILT_ID = 'built';
export const BUILDER_ID = 'builder';
