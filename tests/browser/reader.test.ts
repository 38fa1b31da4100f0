import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './setup/chromium.ts';
import { host, type Host } from './setup/host.ts';
import { listen, type Listener } from './setup/listener.ts';
import { option, said, title } from './setup/phrases.ts';
import { answer } from './setup/visit.ts';

const me = ['start/who me', 'me/adult adult', 'me/now safe', 'me/worry images'];
const someone = ['start/who someone', 'someone/danger no'];
const unsure = (closest: string) => ['start/who not-sure', `unsure/closest ${closest}`];

/** A way through each flow; what is heard on it is in `transcripts/`, to be read by people. */
const journeys: Record<string, string[]> = {
  start: ['start/who child', 'child/danger now'],
  me,
  someone: [...someone, 'someone/worry device', 'someone/device talk-or-report'],
  family: [...someone, 'someone/worry arrested', 'family/now safe'],
  child: ['start/who child', 'child/danger no', 'child/what online', 'child/online who'],
  young: ['start/who young', 'young/what hurt'],
  police: ['start/who police', 'police/now safe', 'police/what searched'],
  unsure: [...unsure('examples'), 'unsure/examples own', 'unsure/own images'],
  seen: [...unsure('seen'), 'seen/what images'],
  survivor: [...unsure('happened'), 'survivor/what childhood'],
  professional: [...unsure('work'), 'professional/what child'],
  abroad: [...unsure('abroad'), 'abroad/what me'],
  refine: [...me, 'me/images barrier', 'refine/barrier recognised', 'refine/recognised card'],
};

let browser: Browser;
let site: Host;
beforeAll(async () => {
  browser = await launch();
  site = await host();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** Somebody who listens to the page that stands alone. */
async function listening(run: (page: Page, listener: Listener) => Promise<void>) {
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-24T11:00Z'));
  await page.goto(`${site.files}/gb/en-GB.html`);
  await page.locator('html:not(.plain)').waitFor();
  await run(page, await listen(page));
  await context.close();
}

const heading = (address: string) => `heading, ${title(address)}, level 2`;
const pressed = (step: string) => {
  const [address = '', id = ''] = step.split(' ');
  return `button, ${option(address, id)}`;
};

describe('a person who listens', () => {
  it.each(Object.entries(journeys))('through the flow %s hears each new turn once', (name, steps) =>
    listening(async (page, { heard, readOn }) => {
      const told = ['— the page —', ...(await heard()), ...(await readOn('group, All'))];
      for (const step of steps) {
        await answer(page.mainFrame(), step);
        const now = await heard();
        // The button they pressed, and then the heading that focus came to.
        expect(now).toEqual([pressed(step), `heading, ${await headingOf(page)}, level 2`]);
        const card = await page.locator('.outcome').count();
        told.push('', `— ${step} —`, ...now, ...(await readOn(card ? 'end of list' : 'group')));
      }
      await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`transcripts/${name}.txt`);
    }),
  );

  it('hears a question again, once, after Back and the same answer', () =>
    listening(async (page, { heard }) => {
      const back = page.getByRole('button', { name: said('app.bars.back') });
      await heard();
      for (let time = 0; time < 3; time++) {
        await answer(page.mainFrame(), 'start/who me');
        expect(await heard()).toEqual([pressed('start/who me'), heading('me/adult')]);
        await back.click();
        expect(await heard()).toEqual([`button, ${said('app.bars.back')}`, heading('start/who')]);
      }
    }));

  it.each([
    ['starts again', 'restart', 'cleared', 'start/who'],
    ['changes an early answer', 'change', 'changed', 'start/who'],
  ] as const)('who %s hears that answers are gone, once each time', (_, way, words, to) =>
    listening(async (page, { heard, hasHeard }) => {
      for (let time = 0; time < 2; time++) {
        await answer(page.mainFrame(), 'start/who me', 'me/adult adult');
        await heard();
        const button = page.getByRole('button', { name: said('app.bars.restart') });
        await (way === 'restart' ? button : page.locator('.change').first()).click();
        const news = `polite: ${said(`app.answers.${words}`)}`;
        await expect.poll(() => hasHeard(news)).toBe(true);
        // A second later nobody can come across it by reading on, and it was not said again.
        await expect.poll(() => page.getByRole('status').textContent()).toBe('');
        expect((await heard()).slice(1)).toEqual([heading(to), news]);
      }
    }),
  );

  it('would be heard to hear it twice: a planted second voice', () =>
    listening(async (page, { heard }) => {
      await page.evaluate(() =>
        document.querySelector('main')?.setAttribute('aria-live', 'polite'),
      );
      await heard();
      await answer(page.mainFrame(), 'start/who me');
      expect((await heard()).length).toBeGreaterThan(2);
    }));
});

const headingOf = (page: Page) => page.locator('.step-heading').innerText();
