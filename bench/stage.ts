import { launch } from './chromium/launch.ts';
import type { Session } from './chromium/session.ts';
import { file, serve } from './site.ts';

export interface Stage {
  browser: Session;
  version: string;
  /** Where other tools reach the browser. */
  port: number;
  /** A page of the host's, with these attributes on the tag; `null` for a page without the tag. */
  page(attributes: string | null, variant?: string): string;
  /** What the server of the files was asked for since the last time somebody looked. */
  asked(): string[];
  stop(): Promise<void>;
}

const article = '<p>A page of a host’s own, of some length, so that it is a page at all.</p>';

const html = (script: string) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>A host</title></head>
<body><h1>A host’s own page</h1>${article.repeat(20)}${script}</body></html>`;

/**
 * A host on one site, the built files on another, and a browser. A variant is another set of files
 * beside the built ones, for telling two builds apart in one run.
 */
export async function stage(
  files: ReadonlyMap<string, string>,
  variants: Readonly<Record<string, ReadonlyMap<string, string>>> = {},
): Promise<Stage> {
  const sets: Record<string, ReadonlyMap<string, string>> = { built: files, ...variants };
  const served = await serve((path) => {
    const [, set = '', ...rest] = path.split('/');
    const text = sets[set]?.get(rest.join('/'));
    return text === undefined ? undefined : file(path, text);
  }, 'localhost');
  const pages: string[] = [];
  const host = await serve((path) => {
    const body = pages[Number(path.slice(1))];
    return body === undefined ? undefined : file('page.html', body);
  }, '127.0.0.1');
  const chromium = await launch();
  let looked = 0;
  return {
    browser: chromium.session,
    version: chromium.version,
    port: chromium.port,
    page(attributes, variant = 'built') {
      const tag = `<script src="${served.origin}/${variant}/waymark.js" async ${attributes ?? ''}></script>`;
      const body = html(attributes === null ? '' : tag);
      if (!pages.includes(body)) pages.push(body);
      return `${host.origin}/${pages.indexOf(body)}`;
    },
    asked() {
      const since = served.asked.slice(looked);
      looked = served.asked.length;
      return since;
    },
    async stop() {
      await chromium.stop();
      await Promise.all([served.stop(), host.stop()]);
    },
  };
}
