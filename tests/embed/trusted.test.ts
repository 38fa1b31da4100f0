// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

/** Read anew: a policy is made once for as long as a page lives. */
async function fresh() {
  vi.resetModules();
  return (await import('../../src/embed/trusted.ts')).trusted;
}

describe('the address of the script', () => {
  it('is as it was where a page asks for nothing', async () => {
    expect((await fresh())('https://files.example/waymark.js')).toBe(
      'https://files.example/waymark.js',
    );
  });

  it('goes through one policy, called waymark, where a page has Trusted Types', async () => {
    const createPolicy = vi.fn((_name: string, _rules: object) => ({
      createScriptURL: (address: string) => `trusted ${address}`,
    }));
    vi.stubGlobal('trustedTypes', { createPolicy });
    const trusted = await fresh();
    expect([trusted('/a.js'), trusted('/b.js')]).toEqual(['trusted /a.js', 'trusted /b.js']);
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['waymark']);
  });

  it('is as it was where the page allows no policy of that name', async () => {
    const createPolicy = () => {
      throw new TypeError('refused');
    };
    vi.stubGlobal('trustedTypes', { createPolicy });
    expect((await fresh())('/a.js')).toBe('/a.js');
  });
});
