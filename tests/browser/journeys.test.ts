import { describe, expect, it } from 'vitest';
import { said, title } from './setup/phrases.ts';
import { real } from './setup/real.ts';
import { type Visit, answer, untilShown } from './setup/visit.ts';

const on = real();

const opened = (run: (person: Visit) => Promise<void>) =>
  on({}, async (person) => {
    await person.frame();
    await person.pressLauncher();
    await run(person);
    expect(person.errors).toEqual([]);
  });

const card = (number: string) => `a[href="tel:${number}"]`;

describe('a person on a host’s page, in real Chromium', () => {
  it('worried about their own behaviour, reaches Stop It Now in four taps', () =>
    opened(async ({ frame }) => {
      const inside = await frame();
      await answer(inside, 'start/who me', 'me/adult adult', 'me/now safe', 'me/worry images');
      await inside.getByRole('heading', { name: title('me/images') }).waitFor();
      const link = inside.locator('main').locator(card('08081000900')).first();
      expect(await link.isVisible()).toBe(true);
      expect(await link.innerText()).toContain('0808 1000 900');
    }));

  it('who says they think of ending their life, is shown Samaritans at once, and may carry on', () =>
    opened(async ({ frame }) => {
      const inside = await frame();
      await answer(inside, 'start/who me', 'me/adult adult', 'me/now crisis');
      expect(await inside.locator(card('116123')).first().isVisible()).toBe(true);
      await answer(inside, 'me/crisis carry-on', 'me/worry rather-not');
      expect(await inside.locator(card('08081000900')).first().isVisible()).toBe(true);
    }));

  it('worried about another adult, can talk it through or report it', () =>
    opened(async ({ frame }) => {
      const inside = await frame();
      await answer(inside, 'start/who someone', 'someone/danger no', 'someone/worry device');
      expect(await inside.locator(card('08081000900')).first().isVisible()).toBe(true);
      await answer(inside, 'someone/device talk-or-report', 'someone/talk-or-report report');
      expect(
        await inside
          .locator(`main ${card('101')}`)
          .first()
          .isVisible(),
      ).toBe(true);
    }));

  it('worried about a child who was contacted online, reaches CEOP and the NSPCC', () =>
    opened(async ({ frame }) => {
      const inside = await frame();
      await answer(inside, 'start/who child', 'child/danger no', 'child/what online');
      const ceop = inside.locator('a[href="https://www.ceop.police.uk/safety-centre/"]').first();
      expect(await ceop.isVisible()).toBe(true);
      expect(await ceop.getAttribute('target')).toBe('_blank');
      expect(await ceop.getAttribute('rel')).toBe('noopener noreferrer');
      expect(await inside.locator(card('08088005000')).first().isVisible()).toBe(true);
    }));

  it('with a child in danger now, sees 999 first', () =>
    opened(async ({ frame }) => {
      const inside = await frame();
      await answer(inside, 'start/who child', 'child/danger now');
      expect(
        await inside
          .locator(`main ${card('999')}`)
          .first()
          .isVisible(),
      ).toBe(true);
    }));

  it('under 18, leaves the adult questions at once and reaches Childline', () =>
    opened(async ({ frame }) => {
      const inside = await frame();
      await answer(inside, 'start/who me', 'me/adult under-18', 'young/what hurt');
      expect(
        await inside
          .locator(`main ${card('08001111')}`)
          .first()
          .isVisible(),
      ).toBe(true);
    }));

  it('goes back, changes an earlier answer, and starts again', () =>
    opened(async ({ frame }) => {
      const inside = await frame();
      const heading = (address: string) => inside.getByRole('heading', { name: title(address) });
      await answer(inside, 'start/who me', 'me/adult adult', 'me/now safe');
      await inside.getByRole('button', { name: said('app.bars.back'), exact: true }).click();
      await heading('me/now').waitFor();
      await inside.locator('.transcript button').first().click();
      await heading('start/who').waitFor();
      await answer(inside, 'start/who child');
      await heading('child/danger').waitFor();
      await inside.getByRole('button', { name: said('app.bars.restart') }).click();
      await heading('start/who').waitFor();
      expect(await inside.locator('.transcript').count()).toBe(0);
    }));

  it('finds every situation from any question in one tap, and its numbers in two', () =>
    opened(async ({ frame }) => {
      const inside = await frame();
      await answer(inside, 'start/who me', 'me/adult adult');
      await inside.getByRole('button', { name: said('app.numbers.title') }).click();
      for (const [need, dial] of [
        ['young', '08001111'],
        ['crisis', '116123'],
      ]) {
        const situation = inside.locator('.group > summary', { hasText: said(`needs.${need}`) });
        await situation.first().click();
        const line = inside.locator(`.group[open] a[href="tel:${dial}"]`).first();
        expect(await line.isVisible(), need).toBe(true);
        await expect
          .poll(() => situation.first().evaluate((each) => each.getBoundingClientRect().top >= 0))
          .toBe(true);
      }
    }));

  it('closes the panel, and the next person finds the start', () =>
    opened(async ({ frame, pressLauncher, page }) => {
      const inside = await frame();
      await answer(inside, 'start/who me', 'me/adult adult');
      await inside.getByRole('button', { name: said('app.bars.close') }).click();
      const start = inside.locator('h2', { hasText: title('start/who') });
      await start.waitFor({ state: 'attached' });
      await pressLauncher();
      await untilShown(inside);
      await start.waitFor({ state: 'visible' });
      expect(new URL(page.url()).pathname).toBe('/');
    }));
});
