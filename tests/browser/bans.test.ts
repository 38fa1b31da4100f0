import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { banned, bans } from './bans.ts';

const document = readFileSync('dist/gb/en-GB.html', 'utf8');
const inlined = [...document.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) => code);
const loader = readFileSync('dist/waymark.js', 'utf8');
const planted = bans.flatMap((ban) => ban.planted.map((line) => ({ line, ban })));

/** How often the script says this. */
const times = (script: string, what: RegExp) => [...script.matchAll(what)].length;

describe('the scripts that were built', () => {
  it.each(bans)('do nothing of what is banned because $why', (ban) => {
    expect(inlined).toHaveLength(2);
    for (const script of [...inlined, loader]) expect(banned(script, ban)).toEqual([]);
  });

  it.each(planted)('would be refused with this line in them: $line', ({ line, ban }) => {
    for (const script of [...inlined, loader])
      expect(banned(`${script}\n;${line}`, ban)).not.toEqual([]);
  });

  it('go elsewhere in one place each, which is leaving, and open a tab in one', () => {
    const [, frame = ''] = inlined;
    expect([frame, loader].map((script) => times(script, /\blocation\b/g))).toEqual([1, 1]);
    expect([frame, loader].map((script) => times(script, /\bwindow\.open\(/g))).toEqual([1, 0]);
    // A frame in a page never goes itself: only one that nobody is around does.
    expect(frame).toMatch(/window\.parent===window\?\(\w+\(\),window\.location\.replace\(/);
  });
});
