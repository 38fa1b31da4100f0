import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import { endServer } from '../../src/build/end-server.ts';

export interface Listener {
  origin: string;
  /** Where it listens for packets that are not HTTP, nor even TCP: `127.0.0.1:4000`. */
  packets: string;
  /** What it was asked for, in order, upgrades included. */
  asked: string[];
  /** How many connections were made to it, whether or not anything was asked. */
  connections(): number;
  /** How many packets came over UDP. */
  datagrams(): number;
  stop(): Promise<void>;
}

const types: Record<string, string> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  png: 'image/png',
};

/**
 * A server that writes down whoever comes, over TCP and UDP, and lets every page read what it says.
 * `pages` are what it has, by path; to anything else it gives nothing.
 */
export async function listener(pages: Record<string, string> = {}): Promise<Listener> {
  const asked: string[] = [];
  let connections = 0;
  let datagrams = 0;
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    response.writeHead(200, {
      'content-type': types[url.split('.').at(-1) ?? ''] ?? 'text/plain',
      'access-control-allow-origin': '*',
    });
    response.end(pages[url] ?? '');
  });
  server.on('connection', () => connections++);
  server.on('upgrade', ({ url = '' }, socket) => {
    asked.push(url);
    socket.destroy();
  });
  const socket = createSocket('udp4', () => datagrams++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    packets: `127.0.0.1:${socket.address().port}`,
    asked,
    connections: () => connections,
    datagrams: () => datagrams,
    async stop() {
      await Promise.all([endServer(server), new Promise<void>((resolve) => socket.close(resolve))]);
    },
  };
}
