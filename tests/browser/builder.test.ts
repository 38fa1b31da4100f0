import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builder, settled, version } from './setup/builder.ts';
import { option, title } from './setup/phrases.ts';
import { untilShown } from './setup/visit.ts';

const on = builder();
const LABEL = 'Find support';

/** Presses Tab until what has this name has focus. */
async function tabTo(page: Page, name: string) {
  const there = () =>
    page.getByLabel(name, { exact: true }).evaluate((each) => each === document.activeElement);
  for (let stop = 0; stop < 60; stop++) {
    if (await there()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no key press came to "${name}"`);
}

/** The panel's own page, in whatever page it is on. */
const panelIn = (page: Page, inside = '') =>
  page.frameLocator(`${inside} [data-waymark-host] iframe`.trim());

/** Opens the panel in the phone of the preview, and gives its frame: its button stands in a closed tree. */
async function openInPreview(page: Page) {
  await settled(page);
  const phone = page.getByTitle('Your page, on a phone');
  await phone.scrollIntoViewIfNeeded();
  const box = await phone.boundingBox();
  const frame = (await (await phone.elementHandle())?.contentFrame())?.childFrames()[0];
  if (!box || !frame) throw new Error('there is no phone');
  await frame.locator('html:not(.plain)').waitFor({ state: 'attached' });
  await page.mouse.click(box.x + box.width - 40, box.y + box.height - 20);
  await untilShown(frame);
  return frame;
}

describe('what the builder gives', () => {
  it('works on a blank page of another origin, as it was chosen by keyboard', () =>
    on(async ({ page, copied, blank, files }) => {
      await tabTo(page, 'It begins');
      await page.keyboard.type(option('start/who', 'child').slice(0, 12));
      await tabTo(page, 'Words on the button');
      await page.keyboard.type('Worried? <Talk> to "someone"');
      await tabTo(page, 'Colour of your brand');
      await page.keyboard.type('5b2c83');
      const tag = await copied('The tag');
      expect(tag).toBe(await page.locator('#tag').textContent());
      expect(tag).toContain(`src="${files}/waymark/v1/waymark.js"`);

      const policy = await copied('Content security policy');
      const host = await blank(tag + (await copied('For browsers without script')), policy);
      const launcher = host.page.getByRole('button', { name: 'Worried? <Talk> to "someone"' });
      expect(await launcher.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe(
        'rgb(91, 44, 131)',
      );
      await launcher.click();
      await panelIn(host.page)
        .getByRole('heading', { name: title('child/danger') })
        .waitFor();
      expect(host.errors).toEqual([]);
    }));

  it('has a policy that a page does need: with another, there is no button', () =>
    on(async ({ copied, blank }) => {
      const policy = (await copied('Content security policy')).replaceAll('localhost', 'elsewhere');
      const host = await blank(await copied('The tag'), policy);
      await expect.poll(() => host.errors.join()).toContain('Content Security Policy');
      expect(await host.page.locator('[data-waymark-host]').count()).toBe(0);
    }));

  it('pinned, runs this release and no other: a changed byte is refused', () =>
    on(async ({ page, context, copied, blank, files }) => {
      await page.getByLabel('Pinned to this release').check();
      const tag = await copied('The tag');
      expect(tag).toContain(`src="${files}/waymark/${version}/waymark.js"`);
      const good = await blank(tag);
      await good.page.getByRole('button', { name: LABEL }).click();
      await panelIn(good.page)
        .getByRole('heading', { name: title('start/who') })
        .waitFor();

      await context.route(`**/${version}/waymark.js`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()} ` });
      });
      const bad = await blank(tag);
      await expect.poll(() => bad.errors.join()).toContain('integrity');
      expect(await bad.page.locator('[data-waymark-host]').count()).toBe(0);
    }));

  it('is a plain link where there is no script', () =>
    on(async ({ context, page, copied }) => {
      await page.getByLabel('Services for people in').selectOption('gb-wls');
      await page.getByLabel('It opens in').selectOption('cy');
      const plain = await context.browser()?.newContext({ javaScriptEnabled: false });
      const without = await plain?.newPage();
      await without?.setContent(await copied('For browsers without script'));
      await without?.getByRole('link', { name: 'Cael cymorth' }).click();
      expect(new URL(without?.url() ?? '').pathname).toBe('/waymark/v1/gb-wls/cy.html');
      await plain?.close();
    }));

  it('is a link of the page’s own where there is no button', () =>
    on(async ({ page, copied, blank }) => {
      await page.getByLabel('No button').check();
      const host = await blank((await copied('A link that opens it')) + (await copied('The tag')));
      await host.page.locator('[data-waymark-host]').waitFor({ state: 'attached' });
      await host.page.getByRole('link', { name: LABEL }).click();
      await panelIn(host.page)
        .getByRole('heading', { name: title('start/who') })
        .waitFor();
    }));
});

describe('the preview', () => {
  it('is the real thing, on a desk and on a phone, and follows what is chosen', () =>
    on(async ({ page }) => {
      await page.getByLabel('It begins').selectOption('young');
      const frame = await openInPreview(page);
      await frame.getByRole('heading', { name: title('young/what') }).waitFor();
    }));

  it('comes back when it was left, and says where the person would be', () =>
    on(async ({ page, asked, files }) => {
      await page.getByLabel('Where “Leave quickly” goes').fill('https://neutral.example/');
      const frame = await openInPreview(page);
      // After the answer to this: a press that takes its own frame away may never be told as done.
      await frame
        .locator('a[data-leave]')
        .first()
        .evaluate((link) => void setTimeout(() => link instanceof HTMLElement && link.click()));
      await page.getByText('would now be at https://neutral.example/').waitFor();
      // Both pages are there again, each with its panel.
      await settled(page);
      expect(asked.filter((url) => !url.startsWith(files))).toEqual([]);
    }));
});
