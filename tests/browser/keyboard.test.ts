import { describe, expect, it } from 'vitest';
import { page as host } from './setup/host.ts';
import { focused, keyed, tabTo } from './setup/keyboard.ts';
import { option, said, title } from './setup/phrases.ts';
import { real } from './setup/real.ts';
import type { Visit } from './setup/visit.ts';

const on = real();

/** A panel that is a part of the page, with something to stop at on either side of it. */
const within = host(
  `<button id="before">Before</button>
   <script src="{script}" async data-mode="inline"></script>
   <button id="after">After</button>`,
);

/** Which element of the host's own page has focus. */
const hostFocus = ({ page }: Visit) => page.evaluate(() => document.activeElement?.tagName);

/** From the top of the host's page to the launcher and through it, into the frame. */
async function enter(person: Visit) {
  const inside = await person.frame();
  await person.page.keyboard.press('Tab');
  expect(await hostFocus(person), 'first the page’s own link').toBe('A');
  await person.page.keyboard.press('Tab');
  expect(await hostFocus(person), 'then the launcher').toBe('DIV');
  await person.page.keyboard.press('Enter');
  await inside.getByRole('heading', { name: title('start/who') }).waitFor();
  return inside;
}

const people: [who: string, answers: string[]][] = [
  ['worried about themselves', ['start/who me', 'me/adult adult', 'me/now safe', 'me/worry chat']],
  ['worried about an adult', ['start/who someone', 'someone/danger no', 'someone/worry device']],
  ['worried about a child', ['start/who child', 'child/danger no', 'child/what worry']],
  ['under 18', ['start/who young', 'young/what hurt']],
  [
    'who had the police at the door',
    ['start/who police', 'police/now safe', 'police/what searched'],
  ],
  ['who is not sure', ['start/who not-sure', 'unsure/closest not-sure']],
];

describe('by keyboard alone, somebody', () => {
  it.each(people)('%s comes from the page to a number, and back out to the page', (_, answers) =>
    on({}, async (person) => {
      const { page } = person;
      const inside = await enter(person);
      await keyed(page, inside, ...answers);
      const way = await inside.locator('.card .channel-link').first().textContent();
      await tabTo(page, inside, (way ?? '').replaceAll(/\s+/g, ' ').trim());
      expect(await inside.locator('.channel-link:focus').count()).toBe(1);
      await tabTo(page, inside, said('app.bars.close'), 'Shift+Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => hostFocus(person)).toBe('DIV');
      await page.keyboard.press('Shift+Tab');
      expect(await hostFocus(person), 'and on from the launcher').toBe('A');
    }),
  );

  it('goes through the first screen in the order it is read', () =>
    on({}, async (person) => {
      const inside = await enter(person);
      const order: string[] = [];
      for (let stop = 0; stop < 14; stop++) {
        await person.page.keyboard.press('Tab');
        order.push(await focused(inside));
      }
      expect(order).toMatchInlineSnapshot(`
        [
          "Leave quickly",
          "Close",
          "Leave quickly opens another site. Your browser history stays.",
          "Leave this page now",
          "Me. I'm worried about my own thoughts or behaviour",
          "Another adult I'm worried about",
          "A child or young person I'm worried about",
          "I'm under 18",
          "The police have been in touch",
          "Something else, or I'm not sure",
          "All the numbers",
          "In danger now? Call 999",
          "All the numbers",
          "",
        ]
      `);
    }));

  it('starts at the top, wherever the person before them was when they closed it', () =>
    on({}, async (person) => {
      const { page } = person;
      const inside = await enter(person);
      await keyed(page, inside, 'start/who child');
      await tabTo(page, inside, option('child/danger', 'no'));
      await page.keyboard.press('Escape');
      await expect.poll(() => hostFocus(person)).toBe('DIV');
      // It has heard that it was closed once it is back at the start.
      const start = inside.locator('.step-heading', { hasText: title('start/who') });
      await start.waitFor({ state: 'attached' });
      await page.keyboard.press('Enter');
      await expect.poll(() => inside.evaluate(() => document.hasFocus())).toBe(true);
      await page.keyboard.press('Tab');
      expect(await focused(inside)).toBe(said('app.bars.leave'));
    }));

  it('comes into a part of the page at its first stop from before it, at its last from after it', () =>
    on({ html: within }, async (person) => {
      const { page } = person;
      const inside = await person.frame();
      await page.locator('#before').focus();
      await page.keyboard.press('Tab');
      await expect.poll(() => focused(inside)).toBe(said('app.bars.leave'));
      await page.keyboard.press('Shift+Tab');
      await page.locator('#after').focus();
      await page.keyboard.press('Shift+Tab');
      await expect.poll(() => focused(inside)).toBe(said('app.numbers.title'));
    }));

  it('goes back, changes an answer and starts again, and stands at the question each time', () =>
    on({}, async (person) => {
      const { page } = person;
      const inside = await enter(person);
      await keyed(page, inside, 'start/who me', 'me/adult adult', 'me/now safe');
      const press = async (words: string, stands: string) => {
        await tabTo(page, inside, words, 'Shift+Tab');
        await page.keyboard.press('Enter');
        await expect.poll(() => focused(inside)).toBe(title(stands));
      };
      await press(said('app.bars.back'), 'me/now');
      const question = title('me/adult');
      await press(said('app.answers.changeThis', { question }), 'me/adult');
      await press(said('app.bars.restart'), 'start/who');
    }));

  it('opens and closes what is folded away', () =>
    on({}, async (person) => {
      const { page } = person;
      const inside = await enter(person);
      await keyed(page, inside, 'start/who me', 'me/adult adult', 'me/now safe', 'me/worry chat');
      for (const words of [said('app.take.title'), said('app.outcome.more')]) {
        await tabTo(page, inside, words);
        const opened = () =>
          inside
            .locator('summary:focus')
            .evaluate((each) => each.parentElement?.hasAttribute('open'));
        await page.keyboard.press('Enter');
        expect(await opened(), words).toBe(true);
        await page.keyboard.press('Space');
        expect(await opened(), words).toBe(false);
      }
      await tabTo(page, inside, said('app.numbers.title'));
      await page.keyboard.press('Enter');
      await tabTo(page, inside, said('needs.emergency'));
      await page.keyboard.press('Enter');
      await tabTo(page, inside, '');
      expect(await inside.locator('.group[open] a:focus').count()).toBe(1);
    }));
});

describe('where the panel fills a phone’s screen', () => {
  it('Tab stays in it, both ways, until it is closed', () =>
    on(
      {},
      async (person) => {
        const { page } = person;
        const inside = await enter(person);
        for (const key of ['Tab', 'Shift+Tab'])
          for (let stop = 0; stop < 20; stop++) {
            await page.keyboard.press(key);
            expect(await hostFocus(person), `${key} ${stop}`).not.toBe('A');
          }
        await tabTo(page, inside, said('app.bars.close'));
        await page.keyboard.press('Enter');
        await expect.poll(() => hostFocus(person)).toBe('DIV');
        await page.keyboard.press('Shift+Tab');
        expect(await hostFocus(person), 'out of it, and on the page').toBe('A');
      },
      { viewport: { width: 360, height: 740 } },
    ));
});
