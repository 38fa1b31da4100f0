import type { Given } from './options.ts';

/** Where the script is, and the page that is there without it. */
export interface Addresses {
  script: string;
  page: string;
}

/**
 * Read against the page's own address. What no browser could fetch is refused, in one sentence: without
 * a folder there is nothing, and a page has its default.
 */
export function addresses({ files, page, region }: Given): Addresses | undefined {
  const folder = files && web(`${files}`.replace(/\/*$/, '/'));
  if (!folder) return warn(`files cannot be "${files}", so nothing is put on the page.`);
  const known = /^gb(-(eng|wls|sct|nir))?$/.test(`${region}`) ? region : 'gb';
  const usual = `${folder}${known}/en-GB.html`;
  const named = page ? web(`${page}`) : usual;
  if (!named) warn(`page cannot be "${page}", so ${usual} is used.`);
  return { script: `${folder}waymark.js`, page: named ?? usual };
}

function web(address: string): string | undefined {
  try {
    const { protocol, href } = new URL(address, document.baseURI);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

function warn(sentence: string): undefined {
  // eslint-disable-next-line no-console -- the only place a site owner would look
  console.warn(`Waymark: ${sentence}`);
}
