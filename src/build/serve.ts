import { createServer, type IncomingMessage, type Server } from 'node:http';
import sirv from 'sirv';
import { endServer } from './end-server.ts';

export interface Served {
  /** `http://localhost:5173` */
  origin: string;
  stop(): Promise<void>;
}

export interface Mount {
  /** `/waymark/` */
  at: string;
  folder: string;
  headers?: Record<string, string>;
}

/**
 * Serves folders over HTTP on loopback; `seen` is told of each request. Files are read anew for
 * every request. Port 0 takes any that is free.
 */
export async function serve(
  mounts: readonly Mount[],
  { port = 0, seen }: { port?: number; seen?: (request: IncomingMessage) => void } = {},
): Promise<Served> {
  const handlers = mounts.map(({ at, folder, headers = {} }) => ({
    at,
    headers,
    handle: sirv(folder, { dev: true }),
  }));
  const server = createServer((request, response) => {
    seen?.(request);
    const url = request.url ?? '/';
    const mount = handlers.find(({ at }) => url.startsWith(at));
    const missing = () => void response.writeHead(404).end('There is nothing here.');
    if (!mount) return missing();
    request.url = url.slice(mount.at.length - 1);
    response.setHeader('x-content-type-options', 'nosniff');
    for (const [name, value] of Object.entries(mount.headers)) response.setHeader(name, value);
    mount.handle(request, response, missing);
  });
  await listening(server, port);
  const address = server.address();
  const at = typeof address === 'object' && address ? address.port : port;
  return {
    origin: `http://localhost:${at}`,
    stop: () => endServer(server),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
}
