import { describe, expect, it } from 'vitest';
import { page as pageOf, tag } from './setup/host.ts';
import { title } from './setup/phrases.ts';
import { real } from './setup/real.ts';
import { answer, untilShown } from './setup/visit.ts';

const on = real();

/** As strict as a host can be while it still lets our script and our frame in. */
const strict =
  "default-src 'none'; script-src http://localhost:*; frame-src http://localhost:*; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

describe('on a host with a strict policy and Trusted Types', () => {
  it('the launcher, the panel and the conversation work, and nothing is refused', () =>
    on(
      { headers: { 'content-security-policy': strict } },
      async ({ page, frame, pressLauncher, errors }) => {
        const inside = await frame();
        await pressLauncher();
        await answer(inside, 'start/who child', 'child/danger no', 'child/what told-me');
        await untilShown(inside);
        await inside.getByRole('heading', { name: title('child/told-me') }).waitFor();
        const box = await inside.frameElement().then((element) => element.boundingBox());
        expect(box).toMatchObject({ width: 400, height: 680 });
        expect(errors.filter((text) => !text.includes('favicon'))).toEqual([]);
        expect(page.url()).toContain('127.0.0.1');
      },
    ));

  it('would notice a style or script that the policy refuses: this test can fail', () =>
    on(
      {
        html: pageOf(`${tag}<p style="color: red">Refused</p>`),
        headers: { 'content-security-policy': strict },
      },
      async ({ frame, errors }) => {
        await frame();
        expect(errors.filter((text) => text.includes('Content Security Policy'))).not.toEqual([]);
      },
    ));

  it('whose policy forbids our frame, the launcher becomes a plain link to the page', () =>
    on(
      {
        headers: { 'content-security-policy': "default-src 'self'; script-src http://localhost:*" },
      },
      async ({ page, context, pressLauncher }, site) => {
        // The loader gives a frame 8 seconds before it stops waiting.
        await expect
          .poll(async () => {
            const tab = context.waitForEvent('page', { timeout: 1000 }).catch(() => null);
            await pressLauncher();
            const opened = await tab;
            if (!opened) return page.evaluate(() => window.waymark?.close());
            await opened.waitForLoadState();
            return opened.url();
          })
          .toBe(`${site.files}/gb/en-GB.html`);
      },
    ));
});
