import { expect, it } from 'vitest';
import { real } from './setup/real.ts';

const on = real();

it('what search engines read stands on the page, is refused by no policy, and runs nothing', () =>
  on({}, async ({ page, errors }, site) => {
    await page.goto(`${site.files}/gb/en-GB.html`);
    await page.locator('html:not(.plain)').waitFor({ state: 'attached' });
    const linked = page.locator('script[type="application/ld+json"]');
    const { '@graph': organisations } = JSON.parse((await linked.textContent()) ?? '');
    expect(organisations.map(({ name }: { name: string }) => name)).toContain('Samaritans');
    expect(errors).toEqual([]);
  }));

it('the panel is not sent it', () =>
  on({}, async ({ frame }) => {
    const panel = await frame();
    expect(await panel.locator('script[type="application/json"]').count()).toBe(1);
    expect(await panel.locator('script[type="application/ld+json"]').count()).toBe(0);
  }));
