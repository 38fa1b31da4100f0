import { createServer, type ServerResponse } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';
import { endServer } from '../src/build/end-server.ts';

export interface Page {
  body: string | Buffer;
  /** `text/html` */
  type: string;
}

export interface Site {
  /** `http://localhost:41234` */
  origin: string;
  /** The paths it was asked for, in order. */
  asked: string[];
  stop(): Promise<void>;
}

const types: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  json: 'application/json',
};

/** A file to serve, its type by its name. */
export function file(path: string, body: string | Buffer): Page {
  return { body, type: types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream' };
}

/**
 * A site on loopback, compressed with Brotli at its best, once for each page. `localhost` and
 * `127.0.0.1` are two sites to a browser, so two of these stand for a host and a file server.
 */
export async function serve(
  pageAt: (path: string) => Page | undefined,
  name: 'localhost' | '127.0.0.1',
): Promise<Site> {
  const asked: string[] = [];
  const packed = new Map<string, Buffer>();

  const answer = (path: string, response: ServerResponse) => {
    const page = pageAt(path);
    if (!page) return void response.writeHead(404).end();
    const key = `${path} ${page.body.length}`;
    const body = packed.get(key) ?? brotli(page.body);
    packed.set(key, body);
    response.writeHead(200, {
      'content-type': `${page.type}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'max-age=600',
      'access-control-allow-origin': '*',
      'timing-allow-origin': '*',
    });
    response.end(body);
  };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // Browsers ask for an icon by themselves, once, of any site at all.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    asked.push(pathname);
    answer(pathname, response);
  });
  await new Promise<void>((resolve) => server.listen(0, name, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://${name}:${port}`,
    asked,
    async stop() {
      await endServer(server);
    },
  };
}

function brotli(body: string | Buffer): Buffer {
  return brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
}
