import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deploy } from '../../src/build/deploy.ts';
import { listedIn, NAMED } from '../../src/build/verify.ts';
import { ask } from './setup/ask.ts';
import { RELEASE } from './setup/release.ts';
import { caddy, nginx, type Server } from './setup/server.ts';

const panel = listedIn(RELEASE).find((path) => path.startsWith('gb/') && NAMED.test(path)) ?? '';
const SANDBOX = 'sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals';
const YEAR = 'public, max-age=31536000, immutable, no-transform';
const DAY = 'public, max-age=86400, no-transform';
const MINUTES = 'public, max-age=300, no-transform';

const everything = {
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'cross-origin',
  'set-cookie': undefined,
  'x-frame-options': undefined,
};
const document = {
  ...everything,
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy': SANDBOX,
  'access-control-allow-origin': undefined,
};
const script = {
  ...everything,
  'content-type': 'text/javascript; charset=utf-8',
  'cross-origin-embedder-policy': undefined,
  'content-security-policy': undefined,
  'access-control-allow-origin': '*',
};

/** Each kind of file, with every header that it is to have. */
const kinds: [string, string, Record<string, string | undefined>][] = [
  ['the script', 'v1/waymark.js', { ...script, 'cache-control': MINUTES }],
  ['a stable page', 'v1/gb/en-GB.html', { ...document, 'cache-control': MINUTES }],
  ['the builder', 'v1/builder.html', { ...document, 'cache-control': MINUTES }],
  ['a leaflet', 'v1/leaflet/gb/en-GB.html', { ...document, 'cache-control': MINUTES }],
  ['a panel', `v1/${panel}`, { ...document, 'cache-control': YEAR }],
  ['a pinned script', '0.1.0/waymark.js', { ...script, 'cache-control': MINUTES }],
  ['a pinned page', '0.1.0/gb/en-GB.html', { ...document, 'cache-control': MINUTES }],
  ['a pinned panel', `0.1.0/${panel}`, { ...document, 'cache-control': DAY }],
  [
    'the manifest',
    'v1/manifest.json',
    {
      ...everything,
      'content-type': 'application/json',
      'cache-control': MINUTES,
      'access-control-allow-origin': undefined,
      'content-security-policy': undefined,
    },
  ],
];

describe.each([
  ['nginx', nginx],
  ['Caddy', caddy],
])('%s, as we give it away', (_, start) => {
  let server: Server;
  beforeAll(async () => {
    server = await start();
    deploy(RELEASE, server.files);
  });
  afterAll(() => server?.stop());
  const file = (path: string) => readFileSync(join(server.files, path));

  it.each(kinds)('sends %s with every header', async (_, path, expected) => {
    for (const encoding of ['identity', 'br', 'gzip']) {
      const { status, headers } = await ask(server.port, `/${path}`, encoding);
      const sent = Object.keys(expected).map((name) => [name, headers[name]]);
      expect([status, Object.fromEntries(sent)], encoding).toEqual([200, expected]);
    }
  });

  it.each(kinds)('sends %s compressed as it was built, byte for byte', async (_, path) => {
    const plain = await ask(server.port, `/${path}`);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.equals(file(path))).toBe(true);
    for (const [encoding, end] of [
      ['br', 'br'],
      ['gzip', 'gz'],
      ['gzip, deflate, br, zstd', 'br'],
    ]) {
      const { headers, body } = await ask(server.port, `/${path}`, encoding);
      expect(headers['content-encoding'], encoding).toBe(end === 'br' ? 'br' : 'gzip');
      expect(String(headers.vary).toLowerCase()).toContain('accept-encoding');
      expect(body.equals(file(`${path}.${end}`)), encoding).toBe(true);
    }
  });

  it('answers a copy that is still good without sending it again', async () => {
    const { headers } = await ask(server.port, '/v1/gb/en-GB.html', 'br');
    const etag = String(headers.etag);
    const again = await ask(server.port, '/v1/gb/en-GB.html', 'br', { 'if-none-match': etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers['cache-control']).toBe(MINUTES);
  });

  it('lets nobody remember that something was not there', async () => {
    for (const path of [`/v1/gb/cy.Ab12Cd34Ef.html`, '/v1/none.js', '/9.9.9/gb/en-GB.html']) {
      const { status, headers } = await ask(server.port, path, 'br');
      expect([path, status, headers['cache-control']]).toEqual([path, 404, 'no-store']);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('shows no list of files, and nothing outside its folder', async () => {
    for (const path of ['/', '/v1/', '/v1/../../cert.pem', '/%2e%2e/cert.pem'])
      expect((await ask(server.port, path)).body.toString()).not.toMatch(/waymark\.js|CERTIFICATE/);
  });
});
