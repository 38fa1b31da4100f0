import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { page as pageOf } from '../browser/setup/host.ts';
import { real } from '../browser/setup/real.ts';

const on = real();
const fileHeaders = { 'access-control-allow-origin': '*' };

/** A host that pins the script, as docs/security.md has it. */
const pinned = (integrity: string) => ({
  html: pageOf(
    `<script src="{script}" integrity="${integrity}" crossorigin="anonymous" async></script>`,
  ),
  fileHeaders,
});

const listed = () => JSON.parse(readFileSync('dist/manifest.json', 'utf8'))['waymark.js'].integrity;

describe('a host that pins the script by the integrity in the manifest', () => {
  it('has its panel', () =>
    on(pinned(listed()), async ({ frame, page }) => {
      await frame();
      expect(await page.evaluate(() => typeof window.waymark)).toBe('object');
    }));

  it('runs no other script that is served in its place', () =>
    on(pinned(`sha384-${'A'.repeat(64)}`), async ({ page, errors }) => {
      await expect.poll(() => errors.join()).toContain('integrity');
      expect(await page.evaluate(() => typeof window.waymark)).toBe('undefined');
      expect(page.frames()).toHaveLength(1);
    }));
});
