/** Each attribute that the tag may have, without its `data-`. */
export const names = [
  'region',
  'area',
  'locale',
  'languages',
  'flow',
  'opening',
  'label',
  'position',
  'theme',
  'leave',
  'mode',
  'launcher',
  'colour',
  'radius',
  'font',
  'forget',
  'preload',
  'counts',
] as const;

/** What says where it comes from, rather than what it does. */
export const sources = ['files', 'page', 'integrity', 'nonce'] as const;

/**
 * What a site owner may ask for: the attributes of the tag, under the same names. They are handed on as
 * they are, and the script itself refuses what is not valid, with a warning.
 */
export interface WaymarkOptions {
  /** The address of the folder that holds `waymark.js`, on the page's own server or another. */
  files: string;
  /**
   * The stand-alone page that `open()` leads to where the script cannot come. Unless it is named, the
   * region's in English.
   */
  page?: string | undefined;
  /** Of `waymark.js`, from `manifest.json`: for a page that pins one release. */
  integrity?: string | undefined;
  /** For a page whose policy asks for one. */
  nonce?: string | undefined;

  region?: 'gb' | 'gb-eng' | 'gb-wls' | 'gb-sct' | 'gb-nir' | undefined;
  area?: string | undefined;
  locale?: string | undefined;
  languages?: string | readonly string[] | undefined;
  flow?: string | undefined;
  opening?: 'warning' | undefined;
  label?: string | undefined;
  position?: 'right' | 'left' | 'none' | undefined;
  theme?: 'auto' | 'light' | 'dark' | undefined;
  leave?: string | undefined;
  /** `inline` needs a place in the body: `at`, or the component's own. */
  mode?: 'bubble' | 'inline' | undefined;
  launcher?: 'plain' | 'quiet' | undefined;
  colour?: string | undefined;
  radius?: number | string | undefined;
  font?: string | undefined;
  forget?: number | string | undefined;
  preload?: 'idle' | 'open' | undefined;
  /** `on`: the page gets two events, `waymark:open` and `waymark:help-shown`. */
  counts?: 'on' | undefined;
}

/** The same, as markup and callers without types have it: nothing has been checked yet. */
export type Given = {
  readonly [name in (typeof names)[number] | (typeof sources)[number]]?: unknown;
};

/** The same text for the same options: what is made with one need not be made anew for the other. */
export function keyOf(options: Given): string {
  return JSON.stringify([...sources, ...names].map((name) => options[name]));
}

/** Whether something of ours is seen in the place of what leads to help without it. */
export function isSeen({ position, mode }: Given): boolean {
  return position !== 'none' || mode === 'inline';
}
