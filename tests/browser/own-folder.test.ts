import { describe, expect, it } from 'vitest';
import { real } from './setup/real.ts';

const on = real();

describe('the policy of a page', () => {
  it('lets a frame in from its own folder, and from nowhere else', () =>
    on({}, async ({ page }, site) => {
      await page.goto(`${site.files}/gb-wls/en-GB.html`);
      const loads = (path: string) =>
        page.evaluate(
          (src) =>
            new Promise<string>((resolve) => {
              addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
                resolve(effectiveDirective),
              );
              const frame = document.createElement('iframe');
              frame.onload = () => setTimeout(() => resolve('came'), 200);
              frame.src = src;
              document.body.append(frame);
            }),
          path,
        );
      expect(await loads('cy.html')).toBe('came');
      expect(await loads(`${site.files}/gb/en-GB.html`)).toBe('frame-src');
      await page.reload();
      expect(await loads(`${site.url}other`)).toBe('frame-src');
    }));
});
