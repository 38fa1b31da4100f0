import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { endServer } from '../../src/build/end-server.ts';

export interface ThirdParty {
  origin: string;
  /** The body of everything that was sent here, as it arrived. */
  sent: string[];
  stop(): Promise<void>;
}

/** The scripts it gives, by their address. */
const scripts: Record<string, string> = {
  '/rrweb.js': 'node_modules/rrweb/dist/rrweb.umd.min.cjs',
  '/console.js': 'node_modules/posthog-js/dist/rrweb-plugin-console-record.js',
  '/posthog.js': 'node_modules/posthog-js/dist/array.full.no-external.js',
};

/** What posthog's own server says to a page: capture clicks, and record the session. */
const flags = JSON.stringify({
  flags: {},
  featureFlags: {},
  supportedCompression: [],
  autocaptureExceptions: true,
  capturePerformance: { network_timing: true, web_vitals: false },
  sessionRecording: {
    endpoint: '/s/',
    recorderVersion: 'v2',
    consoleLogRecordingEnabled: true,
    recordCanvas: true,
    canvasFps: 4,
    canvasQuality: '0.4',
    networkPayloadCapture: { recordBody: true, recordHeaders: true },
  },
});

/** A company whose script a site has on its pages: it gives the script and keeps what is sent. */
export async function thirdParty(): Promise<ThirdParty> {
  const sent: string[] = [];
  const server = createServer((request, response) => {
    const answer = async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const script = scripts[pathname];
      const body = await read(request);
      if (body) sent.push(body);
      response.writeHead(200, {
        'content-type': script ? 'text/javascript' : 'application/json',
        'access-control-allow-origin': request.headers.origin ?? '*',
        'access-control-allow-headers': '*, content-type',
      });
      response.end(
        script ? await readFile(script) : /^.(flags|array)/.test(pathname) ? flags : '{}',
      );
    };
    answer().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    sent,
    async stop() {
      await endServer(server);
    },
  };
}

async function read(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const part of request) body += String(part);
  return body;
}
