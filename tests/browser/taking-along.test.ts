import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { page as pageOf, type Host } from './setup/host.ts';
import { said } from './setup/phrases.ts';
import { real } from './setup/real.ts';
import { scan } from './setup/scan.ts';
import { answer, type Visit } from './setup/visit.ts';

const on = real();

const STOP_IT_NOW = '0808 1000 900';
const toCard = ['start/who me', 'me/adult adult', 'me/now safe', 'me/worry images'];
const phone = { viewport: { width: 360, height: 740 } };

/** Somebody who has come to a card, and opened the fold under it. */
async function take(frame: Frame): Promise<Frame> {
  await answer(frame, ...toCard);
  await frame.locator('summary', { hasText: said('app.take.title') }).click();
  return frame;
}
async function inPanel({ frame, pressLauncher }: Visit): Promise<Frame> {
  const inside = await frame();
  await pressLauncher();
  return take(inside);
}
async function alone({ page }: Visit, site: Host): Promise<Frame> {
  await page.goto(`${site.files}/gb/en-GB.html`);
  return take(page.mainFrame());
}

const code = (frame: Frame, number: string) =>
  frame.getByRole('img', { name: said('app.take.code', { number }) });
const copy = (frame: Frame) =>
  frame.getByRole('button', { name: said('app.take.copyThis', { number: STOP_IT_NOW }) });
const print = (frame: Frame) => frame.getByRole('button', { name: said('app.take.print') });

/** What is pasted into a field of the page's own. */
async function pasted(page: Page): Promise<string> {
  const field = page.locator('#paste');
  await field.focus();
  await page.keyboard.press('ControlOrMeta+V');
  return field.inputValue();
}
const withField = {
  html: pageOf('<textarea id="paste"></textarea><script src="{script}" async></script>'),
};

describe('a code on the screen', () => {
  it.each(['light', 'dark'] as const)('is read by another phone, in %s', (colorScheme) =>
    on(
      {},
      async (person, site) => {
        const frame = await alone(person, site);
        expect(await scan(code(frame, STOP_IT_NOW))).toBe('TEL:08081000900');
        expect(await scan(code(frame, '116 123'))).toBe('TEL:116123');
      },
      { ...phone, colorScheme },
    ),
  );

  it('is read in the panel too, under its policy', () =>
    on({}, async (person) => {
      const frame = await inPanel(person);
      expect(await scan(code(frame, STOP_IT_NOW))).toBe('TEL:08081000900');
      expect(person.errors).toEqual([]);
    }));

  it('is not read from what is no code: this test can fail', () =>
    on({}, async (person, site) => {
      const frame = await alone(person, site);
      expect(await scan(copy(frame))).toBeUndefined();
    }));
});

describe('a number to write down', () => {
  it('is at least twice as large as the words around it, and never wider than the screen', () =>
    on(
      {},
      async (person, site) => {
        const frame = await alone(person, site);
        const size = await frame
          .locator('.take-shown .value')
          .first()
          .evaluate((value) => parseFloat(getComputedStyle(value).fontSize));
        expect(size).toBeGreaterThanOrEqual(28);
        const sideways = () => document.documentElement.scrollWidth - innerWidth;
        expect(await frame.evaluate(sideways)).toBe(0);
      },
      { viewport: { width: 320, height: 640 } },
    ));
});

describe('copying', () => {
  it('works in the panel, whose sandbox has no leave to use the clipboard', () =>
    on(withField, async (person) => {
      const frame = await inPanel(person);
      await copy(frame).click();
      await frame
        .getByRole('status')
        .filter({ hasText: said('app.take.copied', { number: STOP_IT_NOW }) })
        .waitFor({ state: 'attached' });
      expect(await pasted(person.page)).toBe(STOP_IT_NOW);
      expect(person.errors).toEqual([]);
    }));

  it('works on the stand-alone page', () =>
    on(withField, async (person, site) => {
      const frame = await alone(person, site);
      await copy(frame).click();
      await person.page.goto(site.url);
      expect(await pasted(person.page)).toBe(STOP_IT_NOW);
    }));

  it('where it is refused, selects the number and says so', () =>
    on({}, async (person, site) => {
      const frame = await alone(person, site);
      await frame.evaluate(() => {
        document.execCommand = () => false;
      });
      await copy(frame).click();
      const words = said('app.take.notCopied', { number: STOP_IT_NOW });
      await frame.getByText(words).first().waitFor();
      expect(await frame.evaluate(() => getSelection()?.toString())).toContain(STOP_IT_NOW);
    }));
});

/** Hears the browser print, as it says so itself, and what the page was called then. */
const hearPrinting = (frame: Frame) =>
  frame.evaluate(() => {
    addEventListener('beforeprint', () => {
      document.body.dataset['printedAs'] = document.title;
    });
  });
const printedAs = (frame: Frame) => frame.locator('body').getAttribute('data-printed-as');

describe('printing', () => {
  it('works from the panel, under a title that says nothing', () =>
    on({}, async (person) => {
      const frame = await inPanel(person);
      await hearPrinting(frame);
      await print(frame).click();
      expect(await printedAs(frame)).toBe(said('app.take.paper'));
      expect(await print(frame).count()).toBe(1);
    }));

  it('gives way to words in a sandbox that forbids it', () =>
    on(
      {
        html: pageOf(
          '<iframe sandbox="allow-scripts" width="800" height="700" src="{script}/../gb/en-GB.html"></iframe>',
        ),
      },
      async ({ frame }) => {
        const inside = await take(await frame());
        await hearPrinting(inside);
        await print(inside).click();
        await inside.getByText(said('app.take.notPrinted')).waitFor();
        expect(await print(inside).count()).toBe(0);
        expect(await printedAs(inside)).toBeNull();
      },
    ));

  it('puts the cards on paper, and nothing that gives a person away', () =>
    on({}, async (person, site) => {
      const frame = await alone(person, site);
      await person.page.emulateMedia({ media: 'print' });
      const paper = await frame.locator('body').innerText();
      expect(paper).toContain(STOP_IT_NOW);
      expect(paper).toContain(said('app.card.tells'));
      for (const key of [
        'app.title',
        'app.answers.title',
        'app.bars.leave',
        'app.take.title',
        'flows.me.images.title',
        'flows.me.worry.options.images',
      ] as const)
        expect(paper, key).not.toContain(said(key));
      expect(paper).not.toMatch(/\b(open|closed) now\b/i);
    }));

  it('leaves no address, date or title around the page in this browser', () =>
    on({}, async (person, site) => {
      await alone(person, site);
      const { page } = person;
      const margin = { top: '2cm', bottom: '2cm', left: '1cm', right: '1cm' };
      const sheet = async (displayHeaderFooter: boolean) =>
        (await page.pdf({ displayHeaderFooter, margin })).length;
      const around = async () => (await sheet(true)) - (await sheet(false));
      expect(await around()).toBe(0);
      await page.goto(site.url);
      // A page without our style sheet has them: this test can fail.
      expect(await around()).toBeGreaterThan(500);
    }));

  it('with no script, or no card yet, puts all the numbers on paper', () =>
    on(
      {},
      async ({ page }, site) => {
        await page.goto(`${site.files}/gb/en-GB.html`);
        expect(await page.getByText(said('app.take.title')).isVisible()).toBe(false);
        await page.emulateMedia({ media: 'print' });
        const numbers = page.locator('a[href="tel:116123"]').first();
        expect(await numbers.isVisible()).toBe(true);
        expect(await page.getByText(said('app.opening.plain')).isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    ));
});
