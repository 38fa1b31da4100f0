import { describe, expect, it } from 'vitest';
import { CALL_FRAME } from '../../src/ui/call-frame.ts';
import { page } from './setup/host.ts';
import { option, said, title } from './setup/phrases.ts';
import { real } from './setup/real.ts';
import { answer, type Visit } from './setup/visit.ts';

const on = real();
const scotland = page('<script src="{script}" async data-region="gb-sct"></script>');

/** Somebody whose panel is open, on a page with this in it. */
const opened = (html: string | undefined, run: (person: Visit) => Promise<void>) =>
  on(html === undefined ? {} : { html }, async (person) => {
    await person.frame();
    await person.pressLauncher();
    await run(person);
    expect(person.errors).toEqual([]);
  });
const toFears = [
  'start/who me',
  'me/adult adult',
  'me/now safe',
  'me/worry images',
  'me/images barrier',
];

describe('what might stop a person, in real Chromium', () => {
  it('“I might be reported”: Stop It Now’s own rule, and then the card again', () =>
    opened(undefined, async ({ frame }) => {
      const inside = await frame();
      await answer(inside, ...toFears, 'refine/barrier reported');
      const own = inside.locator('.barrier-helpline', { hasText: 'Stop It Now' });
      expect(await own.locator('.barrier-words').innerText()).toBe(
        said('helplines.stop-it-now.tells'),
      );
      await answer(inside, 'refine/reported card');
      await inside.getByRole('heading', { name: title('me/images') }).waitFor();
    }));

  it('“Someone here can hear me”: links that make no sound, and none that would', () =>
    opened(undefined, async ({ frame }) => {
      const inside = await frame();
      await answer(inside, ...toFears, 'refine/barrier overheard');
      const links = inside.locator('.barrier a');
      await links.first().waitFor();
      for (const link of await links.all()) {
        const href = (await link.getAttribute('href')) ?? '';
        expect(href).toMatch(/^(sms|mailto|https):/);
        expect(await link.getAttribute('target'), href).toBe(
          href.startsWith('https:') ? '_blank' : CALL_FRAME,
        );
      }
    }));
});

describe('where in the UK a person is, in real Chromium', () => {
  const where = option('survivor/help', 'nation');

  it('is asked last, and puts that nation’s own helpline first', () =>
    opened(undefined, async ({ frame }) => {
      const inside = await frame();
      await answer(inside, 'start/who not-sure', 'unsure/closest happened');
      await answer(inside, 'survivor/what rather-not', 'survivor/help nation');
      await answer(inside, 'refine/nation sct');
      const first = inside.locator('main .card-title').first();
      await first.waitFor();
      expect(await first.innerText()).toContain('Rape Crisis Scotland');
      expect(await inside.getByRole('button', { name: where }).count()).toBe(0);
    }));

  it('is not asked on a page that is for one nation', () =>
    opened(scotland, async ({ frame }) => {
      const inside = await frame();
      await answer(inside, 'start/who not-sure', 'unsure/closest happened');
      await answer(inside, 'survivor/what rather-not');
      await inside.locator('main .card-title').first().waitFor();
      expect(await inside.getByRole('button', { name: where }).count()).toBe(0);
    }));
});
