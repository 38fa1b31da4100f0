import { createServer } from 'node:http';
import { endServer } from '../../../src/build/end-server.ts';
import { serve, type Served } from '../../../src/build/serve.ts';

export interface Host {
  /** A page of the host's. */
  url: string;
  /** Where the files of Waymark are: another origin. */
  files: string;
  /** What the server of the files was asked for, in order. */
  asked: string[];
  stop(): Promise<void>;
}

export interface HostPage {
  /** The page; `{script}` stands for the address of waymark.js. */
  html?: string;
  headers?: Record<string, string>;
  /** Headers on every file of Waymark. */
  fileHeaders?: Record<string, string>;
  /** The folder of built files. */
  built?: string;
}

export const tag = '<script src="{script}" async></script>';

export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>A host</title>${head}</head>
<body><h1>A host's own page</h1><p><a href="/other">Another page</a></p>${body}</body></html>`;
}

/** A host's site on one origin, and the built files on another. */
export async function host({
  html = page(tag),
  headers = {},
  fileHeaders = {},
  built = 'dist',
}: HostPage = {}): Promise<Host> {
  const asked: string[] = [];
  const files: Served = await serve(
    [{ at: '/', folder: built, headers: { 'cache-control': 'max-age=600', ...fileHeaders } }],
    { seen: ({ url = '' }) => void asked.push(url) },
  );
  const script = `${files.origin}/waymark.js`;
  const site = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(
      request.url === '/other' ? page('<p>Other</p>') : html.replaceAll('{script}', script),
    );
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const address = site.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    files: files.origin,
    asked,
    async stop() {
      await Promise.all([files.stop(), endServer(site)]);
    },
  };
}
