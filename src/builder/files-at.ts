import type { Built } from './built.ts';

/** Where the files are, in a folder's address each. */
export interface Files {
  /** Of the server: what a content security policy names. */
  origin: string;
  /** What is always current. */
  current: string;
  /** This release and no other; unknown where the folder is not one that `npm run deploy` makes. */
  pinned: string | undefined;
  /** A machine that visitors cannot reach. */
  ownMachine: boolean;
}

/**
 * What an address says of where the files are. In a folder named `v1` or after a version, the others
 * are beside it. Nothing for what no browser would take a script from.
 */
export function filesAt(
  address: string,
  { version, current }: Pick<Built, 'version' | 'current'>,
): Files | undefined {
  if (!URL.canParse(address.trim())) return undefined;
  const url = new URL(address.trim());
  const ownMachine = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  const fit = url.protocol === 'https:' || (url.protocol === 'http:' && ownMachine);
  if (!fit || url.username || url.password) return undefined;
  // Of `…/v1/builder.html` and `…/v1/waymark.js`, the folder.
  const folder = url.pathname.replace(/[^/]*\.(html|js)$/, '').replace(/\/*$/, '/');
  const [, around] = new RegExp(`^(.*/)(?:${current}|\\d+\\.\\d+\\.\\d+)/$`).exec(folder) ?? [];
  const at = (path: string) => url.origin + path;
  return {
    origin: url.origin,
    current: at(around === undefined ? folder : `${around}${current}/`),
    pinned: around === undefined ? undefined : at(`${around}${version}/`),
    ownMachine,
  };
}

/** The folder that this page stands in; nothing where it was opened from a disk. */
export function standsIn(href: string, built: Pick<Built, 'version' | 'current'>) {
  return /^https?:/.test(href) ? filesAt(new URL('.', href).href, built) : undefined;
}
