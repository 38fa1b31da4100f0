import { describe, expect, it } from 'vitest';
import { page as pageOf, tag } from './setup/host.ts';
import { keptBy } from './setup/kept.ts';
import { real } from './setup/real.ts';
import { answer } from './setup/visit.ts';

const on = real();

describe('after a whole conversation', () => {
  it('nothing is kept, on the host or in the frame, and no address or history has changed', () =>
    on({}, async ({ page, context, frame, pressLauncher }, site) => {
      const inside = await frame();
      const before = { history: await page.evaluate(() => history.length), url: page.url() };
      await pressLauncher();
      await answer(inside, 'start/who me', 'me/adult adult', 'me/now struggling', 'me/worry chat');
      await answer(inside, 'me/chat barrier', 'refine/barrier reported', 'refine/reported card');

      const nothing = { cookie: '', local: 0, session: 0, databases: 0, name: '' };
      expect(await keptBy(page)).toMatchObject(nothing);
      expect(await keptBy(inside)).toMatchObject({
        cookie: 'SecurityError',
        local: 'SecurityError',
        session: 'SecurityError',
        databases: 'SecurityError',
        name: '',
      });
      expect(await context.cookies()).toEqual([]);
      expect({ history: await page.evaluate(() => history.length), url: page.url() }).toEqual(
        before,
      );
      expect(inside.url()).toMatch(/\/gb\/en-GB\.[A-Za-z0-9]+\.html$/);
      const seen = site.asked.filter((url) => url !== '/favicon.ico');
      expect(seen).toEqual(['/waymark.js', new URL(inside.url()).pathname]);
    }));

  it('can see storage that is kept: this test can fail', () =>
    on(
      {
        html: pageOf(
          `${tag}<script>localStorage.setItem('a', 'b'); document.cookie = 'c=d'</script>`,
        ),
      },
      async ({ page }) => {
        expect(await keptBy(page)).toMatchObject({ cookie: 'c=d', local: 1 });
      },
    ));

  it('the frame’s policy refuses to fetch, beam or load anything', () =>
    on({}, async ({ frame }, site) => {
      const inside = await frame();
      const refused = await inside.evaluate(async (files) => {
        const violations: string[] = [];
        document.addEventListener('securitypolicyviolation', (event) =>
          violations.push(event.effectiveDirective),
        );
        const failed = await fetch(`${files}/planted`).catch(() => 'refused');
        const image = new Image();
        const lost = new Promise((resolve) => (image.onerror = () => resolve('refused')));
        image.src = `${files}/planted.png`;
        return { failed, image: await lost, violations };
      }, site.files);
      expect(refused).toMatchObject({ failed: 'refused', image: 'refused' });
      expect(refused.violations).toEqual(expect.arrayContaining(['connect-src', 'img-src']));
      expect(site.asked.filter((url) => url.includes('planted'))).toEqual([]);
    }));
});
