import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listedIn, NAMED } from '../../src/build/verify.ts';
import { RELEASE } from './setup/release.ts';

// Neither vendor's own machine is asked here: these read the files as the vendors' documents say.

const panel = listedIn(RELEASE).find((path) => path.startsWith('gb/') && NAMED.test(path)) ?? '';
const SANDBOX = 'sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals';
const always = {
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'cross-origin',
};
const document = {
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy': SANDBOX,
};
const MINUTES = { 'cache-control': 'public, max-age=300' };
const YEAR = { 'cache-control': 'public, max-age=31536000, immutable' };
const OPEN = { 'access-control-allow-origin': '*' };

describe('the `_headers` file for Cloudflare and Netlify', () => {
  const blocks = readFileSync('hosting/cloudflare-netlify/_headers', 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .reduce<{ path: string; headers: [string, string][] }[]>((rules, line) => {
      const [, name = '', value = ''] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
      if (line.startsWith('/')) return [...rules, { path: line, headers: [] }];
      expect(name, line).not.toBe('');
      rules.at(-1)?.headers.push([name.toLowerCase(), value]);
      return rules;
    }, []);

  /** A placeholder is one folder, and `*` whatever follows. */
  const pattern = (path: string) =>
    new RegExp(`^${path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`);
  const sent = (path: string) =>
    blocks.filter((rule) => pattern(rule.path).test(path)).flatMap(({ headers }) => headers);

  it('is in bounds for both: few rules, short lines, and nothing after a `*`', () => {
    expect(blocks.length).toBeLessThanOrEqual(100);
    for (const { path, headers } of blocks) {
      expect(path).not.toMatch(/\*./);
      for (const header of headers) expect(header.join(': ').length).toBeLessThan(2000);
    }
  });

  it.each([
    ['/v1/waymark.js', { ...always, ...document, ...MINUTES, ...OPEN }],
    ['/0.1.0/waymark.js', { ...always, ...document, ...MINUTES, ...OPEN }],
    ['/v1/gb/en-GB.html', { ...always, ...document, ...MINUTES }],
    ['/v1/builder.html', { ...always, ...document, ...MINUTES }],
    // Cloudflare Pages takes the end of the name away.
    ['/v1/gb/en-GB', { ...always, ...document, ...MINUTES }],
    [`/v1/${panel}`, { ...always, ...document, ...MINUTES }],
  ])('gives %s its headers, each once', (path, expected) => {
    const headers = sent(path);
    expect(Object.fromEntries(headers)).toEqual(expected);
    expect(headers.map(([name]) => name)).toHaveLength(Object.keys(expected).length);
  });
});

const custom = z.object({ Header: z.string(), Value: z.string() });
const policy = z.object({
  SecurityHeadersConfig: z.object({
    StrictTransportSecurity: z.object({ AccessControlMaxAgeSec: z.number() }),
    ContentTypeOptions: z.object({ Override: z.literal(true) }),
    ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }),
    ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string() }).optional(),
  }),
  CorsConfig: z
    .object({ AccessControlAllowOrigins: z.object({ Items: z.array(z.string()) }) })
    .optional(),
  CustomHeadersConfig: z.object({ Items: z.array(custom) }),
});
const behaviour = z.object({
  PathPattern: z.string().optional(),
  Compress: z.literal(true),
  ViewerProtocolPolicy: z.literal('redirect-to-https'),
  ResponseHeadersPolicyId: z.object({ Ref: z.string() }),
  CachePolicyId: z.object({ Ref: z.string() }),
});
const template = z.object({ Resources: z.record(z.string(), z.looseObject({})) });

describe('the template for S3 and CloudFront', () => {
  const text = readFileSync('hosting/s3-cloudfront/waymark.json', 'utf8');
  const { Resources } = template.parse(JSON.parse(text));
  const { CacheBehaviors, DefaultCacheBehavior } = z
    .object({
      Properties: z.object({
        DistributionConfig: z.object({
          CacheBehaviors: z.array(behaviour),
          DefaultCacheBehavior: behaviour,
        }),
      }),
    })
    .parse(Resources['Distribution']).Properties.DistributionConfig;

  /** `*` is anything, `?` any one letter, a slash too; the first that fits is taken. */
  const fits = (pattern: string, path: string) =>
    new RegExp(
      `^${pattern.replace(/[.]/g, '\\.').replaceAll('?', '.').replaceAll('*', '.*')}$`,
    ).test(path);
  const chosen = (path: string) =>
    CacheBehaviors.find(({ PathPattern = '' }) => fits(PathPattern, path)) ?? DefaultCacheBehavior;

  function sent(path: string): Record<string, string> {
    const { SecurityHeadersConfig, CorsConfig, CustomHeadersConfig } = z
      .object({ Properties: z.object({ ResponseHeadersPolicyConfig: policy }) })
      .parse(Resources[chosen(path).ResponseHeadersPolicyId.Ref])
      .Properties.ResponseHeadersPolicyConfig;
    const { StrictTransportSecurity, ReferrerPolicy, ContentSecurityPolicy } =
      SecurityHeadersConfig;
    return {
      'strict-transport-security': `max-age=${StrictTransportSecurity.AccessControlMaxAgeSec}`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': ReferrerPolicy.ReferrerPolicy,
      ...(ContentSecurityPolicy && {
        'content-security-policy': ContentSecurityPolicy.ContentSecurityPolicy,
      }),
      ...(CorsConfig && {
        'access-control-allow-origin': CorsConfig.AccessControlAllowOrigins.Items.join(),
      }),
      ...Object.fromEntries(
        CustomHeadersConfig.Items.map(({ Header, Value }) => [Header.toLowerCase(), Value]),
      ),
    };
  }

  it('names only what it has', () => {
    const named = [...text.matchAll(/"Ref": "(\w+)"/g)].map(([, name = '']) => name);
    const parameters = ['HostName', 'CertificateArn'];
    expect(named.filter((name) => !Resources[name] && !parameters.includes(name))).toEqual([]);
  });

  it.each([
    ['/v1/waymark.js', { ...always, ...MINUTES, ...OPEN }, 'Minutes'],
    ['/0.1.0/waymark.js', { ...always, ...MINUTES, ...OPEN }, 'Minutes'],
    ['/v1/gb/en-GB.html', { ...always, ...document, ...MINUTES }, 'Minutes'],
    ['/0.1.0/gb/en-GB.html', { ...always, ...document, ...MINUTES }, 'Minutes'],
    ['/v1/gb-eng/cumbria/en-GB.html', { ...always, ...document, ...MINUTES }, 'Minutes'],
    [`/v1/${panel}`, { ...always, ...document, ...YEAR }, 'Year'],
    [`/0.1.0/${panel}`, { ...always, ...document, ...MINUTES }, 'Minutes'],
    ['/v1/manifest.json', { ...always, ...MINUTES }, 'Minutes'],
  ])('gives %s its headers, and keeps it no longer', (path, expected, kept) => {
    expect(sent(path)).toEqual(expected);
    expect(chosen(path).CachePolicyId.Ref).toBe(kept);
  });

  it('would be wrong with one pattern for every version: this test can fail', () => {
    expect(fits('/*.??????????.html', '/0.1.0/gb/en-GB.html')).toBe(true);
  });
});
