import { describe, expect, it } from 'vitest';
import { marked } from '../docs/documents.ts';
import { page as pageOf } from './setup/host.ts';
import { inLanguage, said } from './setup/phrases.ts';
import { real } from './setup/real.ts';
import { answer, type Visit } from './setup/visit.ts';

const on = real();

/** A site owner's own few lines, as in docs/privacy.md. */
const tally = `<script>
  window.tally = [];
  for (const name of ['waymark:open', 'waymark:help-shown'])
    addEventListener(name, (event) => tally.push(name + ' ' + event.detail));
</script>`;
const counting = (attributes: string) =>
  pageOf(`<script src="{script}" async ${attributes}></script>`, tally);

declare global {
  interface Window {
    tally?: string[];
  }
}

const OPEN = 'waymark:open undefined';
const HELP = 'waymark:help-shown undefined';
const four = ['start/who me', 'me/adult adult', 'me/now safe', 'me/worry thoughts'];
/** Two more answers after the card. */
const six = [...four, 'me/thoughts barrier', 'refine/barrier reported'];

/** What the page has been told, once all that the frame has said so far has come. */
async function told({ page, frame }: Visit): Promise<string[] | undefined> {
  // What is pressed on comes by the same port, after whatever was said before it.
  await page.evaluate(() =>
    document.body.addEventListener('keydown', () => document.body.setAttribute('data-heard', '')),
  );
  await (
    await frame()
  ).evaluate(() => {
    // A letter between, because Shift three times leaves.
    for (const key of ['a', 'Shift']) document.dispatchEvent(new KeyboardEvent('keydown', { key }));
  });
  await page.locator('body[data-heard]').waitFor({ state: 'attached' });
  await page.evaluate(() => document.body.removeAttribute('data-heard'));
  return page.evaluate(() => window.tally);
}

describe('a page that counts', () => {
  const html = counting('data-counts="on"');

  it('is told of an opening and, at the fourth answer, that help was shown; and of nothing more', () =>
    on({ html }, async (person) => {
      const inside = await person.frame();
      expect(await told(person)).toEqual([]);
      await person.pressLauncher();
      await answer(inside, ...four.slice(0, 3));
      expect(await told(person)).toEqual([OPEN]);
      await answer(inside, ...six.slice(3));
      expect(await told(person)).toEqual([OPEN, HELP]);
      await inside.getByRole('button', { name: said('app.bars.restart') }).click();
      await answer(inside, ...four);
      expect(await told(person)).toEqual([OPEN, HELP]);
    }));

  it('is told the same of somebody with a keyboard', () =>
    on({ html }, async (person) => {
      const inside = await person.frame();
      await person.pressLauncher();
      for (let given = 0; given < 4; given++) {
        await inside.locator('.option').first().focus();
        await person.page.keyboard.press('Enter');
        await inside.locator('.change').nth(given).waitFor({ state: 'attached' });
      }
      expect(await told(person)).toEqual([OPEN, HELP]);
    }));

  it('is told again of the next opening, and nothing of who closes or leaves before', () =>
    on({ html }, async (person) => {
      const inside = await person.frame();
      await person.pressLauncher();
      await answer(inside, ...four);
      await inside.getByRole('button', { name: said('app.bars.close') }).click();
      await person.pressLauncher();
      await answer(inside, ...four.slice(0, 3));
      await inside.getByRole('button', { name: said('app.bars.close') }).click();
      await person.pressLauncher();
      await answer(inside, ...four.slice(0, 1));
      expect(await told(person)).toEqual([OPEN, HELP, OPEN, OPEN]);
    }));

  it('is told once of somebody who reads on in another language', () =>
    on({ html: counting('data-counts="on" data-region="gb-wls"') }, async (person) => {
      const inside = await person.frame();
      await person.pressLauncher();
      await answer(inside, ...four.slice(0, 2));
      await inside.locator('.language').click();
      const { option } = inLanguage('cy');
      const welsh = () => person.page.frames().find((each) => each.url().includes('/cy.'));
      await expect.poll(welsh).toBeDefined();
      const other = welsh();
      // Two here and two there are no four in a row; the next two make it so.
      for (const each of six.slice(2)) {
        const [address = '', id = ''] = each.split(' ');
        await other?.getByRole('button', { name: option(address, id), exact: true }).click();
      }
      expect(await told(person)).toEqual([OPEN, HELP]);
    }));
});

it('counts by the lines that docs/privacy.md shows', () => {
  const [block = ''] = marked('docs/privacy.md', 'counting');
  const lines = block.replaceAll(/^```.*$/gm, '');
  const own = `<script>window.tally = []; function count(what) { tally.push(what); }</script>`;
  const html = pageOf(`<script src="{script}" async data-counts="on"></script>`, own + lines);
  return on({ html }, async (person) => {
    const inside = await person.frame();
    await person.pressLauncher();
    await answer(inside, ...four);
    expect(await told(person)).toEqual(['support opened', 'support found']);
  });
});

it('a page that does not count is told nothing', () =>
  on({ html: counting('') }, async (person) => {
    const inside = await person.frame();
    await person.pressLauncher();
    await answer(inside, ...six);
    expect(await told(person)).toEqual([]);
  }));
