import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import budgets from '../../bench/budgets.json' with { type: 'json' };
import { partsOf } from '../../bench/frame-parts.ts';
import { judge, type Budget } from '../../bench/judge.ts';
import { KB, measure } from '../../bench/measure.ts';
import { report } from '../../bench/report.ts';
import { requestsIn } from '../../bench/requests.ts';
import { sizes } from '../../bench/sizes.ts';
import { table } from '../../bench/table.ts';

/** Text that no compression makes much smaller. */
const noise = (bytes: number) =>
  randomBytes(bytes / 2).toString('hex') + randomBytes(bytes).toString('base64');

const document = ({ script = 'take()', facts = noise(4 * KB) } = {}) =>
  [
    '<head><style>p{}</style><script>head()</script></head>',
    `<script type="application/json" id="data">${JSON.stringify({ facts })}</script>`,
    `<script>${script}</script>`,
  ].join('\n');

const dist = (changes: Record<string, string> = {}) =>
  new Map(
    Object.entries({
      'gb/en-GB.html': document(),
      'gb/en-GB.abc123.html': document(),
      'waymark.js': 'start()',
      ...changes,
    }),
  );

describe('the budgets', () => {
  it('are those of the design, and one more for each further language', () => {
    const most = (part: Record<string, Budget>) =>
      Object.fromEntries(Object.entries(part).map(([name, budget]) => [name, budget.most]));
    expect(most(budgets.bytes)).toEqual({
      loader: 2,
      'loader-language': 0.12,
      'frame-code': 42,
      frame: 64,
      'frame-over-words': 1.15,
      requests: 2,
    });
    expect(most(budgets.browser)).toEqual({
      'requests-made': 2,
      'launcher-frames': 1,
      'open-preloaded-4x': 100,
      'open-cold-slow-4g': 1500,
      'choice-p95': 50,
      'host-ours': 10,
      'host-long-tasks': 0,
      'layout-shift': 0,
      heap: 5,
    });
  });

  it('have an aim that is no laxer than the budget', () => {
    const all: Budget[] = [budgets.bytes, budgets.browser].flatMap((part) => Object.values(part));
    const lax = all.filter(({ aim, most }) => aim > most);
    expect(lax).toEqual([]);
  });
});

describe('a made-up number', () => {
  const budget = { loader: { what: 'The loader', unit: 'KB', most: 2, aim: 1.5 } };
  const kept = (measured: number) => judge({ loader: measured }, budget).map((each) => each.kept);

  it('above its budget breaks it, and at it does not', () => {
    expect(kept(2.001)).toEqual([false]);
    expect(kept(2)).toEqual([true]);
  });

  it('without a budget is refused, and so is a budget without a number', () => {
    expect(() => judge({ loader: 1, heap: 1 }, budget)).toThrow('heap is measured and has no');
    expect(() => judge({}, budget)).toThrow('loader has a budget and is not measured');
  });
});

describe('a build', () => {
  it('that is small enough keeps every budget', () => {
    const { broken, text } = report(dist(), budgets.bytes);
    expect(broken).toEqual([]);
    expect(text).toContain('KB is 1024 bytes.');
    expect(text).toMatch(/Every budget is kept\.$/);
  });

  it.each([
    ['a loader of 4 KB', { 'waymark.js': noise(4 * KB) }, 'loader'],
    ['a second script', { 'more.js': '' }, 'requests'],
    ['a loader that fetches', { 'waymark.js': 'fetch("/count")' }, 'requests'],
    ['60 KB of code', { 'gb/en-GB.html': document({ script: noise(60 * KB) }) }, 'frame-code'],
    ['70 KB of words', { 'gb/en-GB.html': document({ facts: noise(70 * KB) }) }, 'frame'],
    [
      'as much again around its words',
      { 'gb/en-GB.html': `${document()}${noise(5 * KB)}` },
      'frame-over-words',
    ],
  ])('with %s breaks a budget, and says which', (_, changes, name) => {
    const { broken, text } = report(dist(changes), budgets.bytes);
    expect(broken).toContain(name);
    expect(text).toContain('BROKEN');
  });

  it('without a document for the UK is not measured at all', () => {
    const files = dist();
    files.delete('gb/en-GB.html');
    expect(() => measure(files)).toThrow('dist has no gb/en-GB.html');
  });
});

describe('weighing', () => {
  it('counts bytes, not letters, and KB of 1024', () => {
    expect(sizes('ô').raw).toBe(2);
    expect(measure(dist({ 'waymark.js': 'ab' }))['loader']).toBe(sizes('ab').brotli / 1024);
  });

  it('finds Brotli no larger than gzip, and both smaller than the text', () => {
    const { raw, gzip, brotli } = sizes('Call 116 123, day or night. '.repeat(100));
    expect(brotli).toBeLessThanOrEqual(gzip);
    expect(gzip).toBeLessThan(raw);
  });

  it('tells the loader from what each further language adds to it', () => {
    const words = (locales: object) =>
      `start({"release":"r","locales":${JSON.stringify(locales)}})`;
    const one = words({ 'en-GB': ['Find support'] });
    const three = words({ 'en-GB': ['Find support'], cy: [noise(90)], pl: [noise(90)] });
    const { loader, 'loader-language': each = 0 } = measure(dist({ 'waymark.js': three }));
    expect(loader).toBe(sizes(one).brotli / KB);
    expect(each).toBeGreaterThan(90 / KB);
    expect(measure(dist({ 'waymark.js': one }))['loader-language']).toBe(0);
  });

  it('takes a document apart into its code and its facts', () => {
    const { code, facts } = partsOf(document({ script: 'take()', facts: '\u003c 18' }));
    expect(code).toBe('p{}\nhead()\ntake()');
    expect(facts).toBe('{"facts":"< 18"}');
  });

  it('refuses a document that is not made as the build makes it', () => {
    expect(() => partsOf('<script>take()</script>')).toThrow('a frame has one style sheet');
  });

  it.each([
    ['<img src="/a.png">', 1],
    ['<script src="b.js"></script><link rel="stylesheet" href="a.css">', 2],
    ['a{background:url(/a.png)} b{background:url(data:,)}', 1],
    ['import("./more.js"); new Worker("w.js"); navigator.sendBeacon("/")', 3],
    ['<a href="https://example.org/">Go</a> <script>take()</script>', 0],
  ])('counts what could be asked of a server: %s', (text, requests) => {
    expect(requestsIn(text)).toBe(requests);
  });

  it('sets its figures in columns', () => {
    expect(table(['file', 'KB'], [['waymark.js', '1.5']])).toBe(
      ['file         KB', '---------------', 'waymark.js  1.5'].join('\n'),
    );
  });
});
