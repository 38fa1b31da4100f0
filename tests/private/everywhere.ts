import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

/** What this browser asks for by itself, with no page open: read from what it says first on a connection. */
const BROWSERS_OWN = /(accounts|clients2|update)\.google(apis)?\.com/;

/** Every address there is but this machine's own, as a browser that is told of it sees them. */
export interface Everywhere {
  /** What a Chromium is to be started with. */
  args: string[];
  /** As part of an address: `127.0.0.1:4000`, which is what every other name leads to. */
  at: string;
  /** How many connections and packets came, the browser's own left out: TCP, then UDP. */
  came(): [tcp: number, udp: number];
  stop(): Promise<void>;
}

/** Listens to TCP and to UDP, whatever is spoken over them, at an address that all names lead to. */
export async function everywhere(): Promise<Everywhere> {
  let [tcp, udp] = [0, 0];
  const server = createServer((socket) => {
    let own = false;
    socket.on('error', () => {});
    socket.once('data', (said) => {
      own = BROWSERS_OWN.test(said.toString('latin1'));
      socket.destroy();
    });
    socket.once('close', () => {
      if (!own) tcp++;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const socket = createSocket('udp4', () => udp++);
  await new Promise<void>((resolve) => socket.bind(port, '127.0.0.1', resolve));
  return {
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1, EXCLUDE localhost`],
    at: `127.0.0.1:${port}`,
    came: () => [tcp, udp],
    async stop() {
      await new Promise((resolve) => server.close(resolve));
      await new Promise<void>((resolve) => socket.close(resolve));
    },
  };
}
