import { describe, expect, it } from 'vitest';
import { page as pageOf } from './setup/host.ts';
import { option, said, title } from './setup/phrases.ts';
import { real } from './setup/real.ts';
import { answer } from './setup/visit.ts';

const on = real();

const within = (attributes = '') =>
  pageOf(
    `<div style="min-height:640px"><script src="{script}" async data-mode="inline" ${attributes}></script></div>
     <p id="after">After it</p><button id="go" onclick="waymark.open({ flow: 'child' })">Go</button>`,
    `<script>
      window.shifts = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) window.shifts += value;
      }).observe({ type: 'layout-shift', buffered: true });
    </script>`,
  );

describe('as a part of the page, in real Chromium', () => {
  it('is as high as the page says, whatever is answered, and moves nothing', () =>
    on({ html: within() }, async ({ page, frame }) => {
      const inside = await frame();
      await inside.getByRole('heading', { name: title('start/who') }).waitFor();
      const places = () =>
        page.evaluate(() => [
          document.querySelector('[data-waymark-host]')?.parentElement?.offsetHeight,
          document.querySelector<HTMLElement>('#after')?.offsetTop,
        ]);
      const before = await places();
      expect(before[0]).toBe(640);
      await answer(inside, 'start/who me', 'me/adult adult', 'me/now safe', 'me/worry images');
      expect(await places()).toEqual(before);
      expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toBe(0);
    }));

  it('has no way to close it, keeps answers on Escape, and leaves', () =>
    on({ html: within('data-leave="https://neutral.example/"') }, async (person) => {
      const { page, context, frame } = person;
      await context.route(/^https:/, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' }),
      );
      const inside = await frame();
      await answer(inside, 'start/who me');
      expect(await inside.getByRole('button', { name: said('app.bars.close') }).count()).toBe(0);
      await page.keyboard.press('Escape');
      expect(await inside.getByRole('heading', { name: title('me/adult') }).isVisible()).toBe(true);
      await inside.getByRole('link', { name: said('app.bars.leave') }).click();
      await page.waitForURL('https://neutral.example/');
    }));

  it('comes into view and begins where the page’s own button says', () =>
    on({ html: within() }, async ({ page, frame }) => {
      const inside = await frame();
      await page.evaluate(() => {
        document.body.style.paddingBlockEnd = '3000px';
        scrollTo(0, 3000);
      });
      await page.evaluate(() => document.querySelector<HTMLElement>('#go')?.click());
      await inside.getByRole('heading', { name: title('child/danger') }).waitFor();
      await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(3000);
    }));

  it('scrolled past its end, it leaves the page where it is', () =>
    on({ html: within() }, async ({ page, frame }) => {
      const inside = await frame();
      await page.evaluate(() => {
        document.body.style.paddingBlockEnd = '3000px';
      });
      const box = await inside.frameElement().then((element) => element.boundingBox());
      await page.mouse.move((box?.x ?? 0) + 50, (box?.y ?? 0) + 300);
      for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, 1000);
      await expect
        .poll(() => inside.evaluate(() => document.scrollingElement?.scrollTop))
        .toBeGreaterThan(0);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }));

  it('a narrow page has it in its own width, not as a screen of its own', () =>
    on(
      { html: within() },
      async ({ page, frame }) => {
        const box = await (await frame()).frameElement().then((element) => element.boundingBox());
        expect(box?.height).toBe(640);
        expect(box?.width).toBeLessThanOrEqual(360);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      },
      { viewport: { width: 360, height: 740 } },
    ));
});

describe('in a brand’s own colour, corners and font', () => {
  const brand = 'data-colour="#5b2c83" data-radius="0" data-font="Georgia, serif"';
  const html = pageOf(`<script src="{script}" async ${brand}></script>`);
  it.each(['light', 'dark'] as const)('%s: it is worn in the frame too', (colorScheme) =>
    on(
      { html },
      async ({ frame, pressLauncher }) => {
        const inside = await frame();
        await pressLauncher();
        await answer(inside, 'start/who me', 'me/adult adult', 'me/now safe', 'me/worry images');
        const looks = await inside
          .locator('.channel-link')
          .first()
          .evaluate((link) => {
            const { backgroundColor, borderRadius, fontFamily } = getComputedStyle(link);
            return { backgroundColor, borderRadius, fontFamily };
          });
        expect(looks.borderRadius).toBe('0px');
        expect(looks.fontFamily).toMatch(/^Georgia/);
        if (colorScheme === 'light') expect(looks.backgroundColor).toBe('rgb(91, 44, 131)');
        else expect(looks.backgroundColor).not.toBe('rgb(147, 216, 205)');
      },
      { colorScheme },
    ),
  );
});

it('on a shared device, answers that are left alone are cleared', () =>
  on(
    { html: pageOf('<script src="{script}" async data-forget="5"></script>') },
    async ({ frame, pressLauncher }) => {
      const inside = await frame();
      await pressLauncher();
      await answer(inside, 'start/who me');
      /** The device sleeps so long, and wakes. */
      const sleep = (minutes: number) =>
        inside.evaluate((asleep) => {
          const time = Date.prototype.getTime;
          Date.prototype.getTime = function () {
            return time.call(this) + asleep * 60_000;
          };
          document.dispatchEvent(new Event('visibilitychange'));
        }, minutes);
      await sleep(5.2);
      await inside.getByRole('button', { name: said('app.idle.carryOn') }).click();
      expect(await inside.getByRole('heading', { name: title('me/adult') }).isVisible()).toBe(true);
      await sleep(7);
      await inside.getByRole('heading', { name: title('start/who') }).waitFor();
      expect(await inside.getByText(option('start/who', 'me')).isVisible()).toBe(true);
    },
  ));
