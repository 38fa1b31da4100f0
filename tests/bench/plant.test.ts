import { describe, expect, it } from 'vitest';
import { plant } from '../../bench/plant.ts';
import { cspHash } from '../../src/build/digest.ts';

const page = (script: string) =>
  `<meta content="${cspHash(script)}"><script>head()</script><script>${script}</script></body>`;

describe('a planted slow-down', () => {
  const planted = plant(new Map([['a.html', page('take()')]]), 500).get('a.html') ?? '';

  it('runs before the frame’s own script, under a policy that lets it', () => {
    const script = planted.split('<script>').at(-1)?.split('</script>')[0] ?? '';
    expect(script).toMatch(/i<500;.*take\(\)$/);
    expect(planted).toContain(cspHash(script));
    expect(planted).not.toContain(cspHash('take()'));
  });

  it('leaves everything else as it was', () => {
    const others = new Map([
      ['waymark.js', 'start()'],
      ['review.html', '<p>No script</p>'],
    ]);
    expect(plant(others, 500)).toEqual(others);
  });
});
