import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as pageOf, tag } from '../browser/setup/host.ts';
import { option, said, title } from '../browser/setup/phrases.ts';
import { real } from '../browser/setup/real.ts';
import { answer, untilShown } from '../browser/setup/visit.ts';
import { recorders, type Recorder } from './recorders.ts';
import { thirdParty, type ThirdParty } from './third-party.ts';
import { SECRETS, secretsIn } from './words.ts';

const on = real();
let third: ThirdParty | undefined;
beforeAll(async () => {
  third = await thirdParty();
});
afterAll(async () => {
  await third?.stop();
});

const CONTROL = 'A control of the page';
/** The page's own button leaves a trace wherever a recorder might look. */
const control = `<script>
function control(text) {
  const button = document.createElement('button');
  button.textContent = text;
  button.addEventListener('click', () => {
    performance.mark(text);
    document.body.append(text);
    document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }).append(text);
    console.log(text);
  });
  document.body.append(button);
}
control('${CONTROL}');
</script>`;

/** All that the recorder has, in the page or away from it. */
async function heldBy({ holds }: Recorder, page: Page): Promise<string> {
  if (!holds) return third?.sent.join('\n') ?? '';
  const held: unknown = await page.evaluate(() => {
    Reflect.get(window, 'collect')?.();
    return Reflect.get(window, 'held');
  });
  return Array.isArray(held) ? held.join('\n') : '';
}

const whole = [
  'start/who me',
  'me/adult adult',
  'me/now safe',
  'me/worry images',
  'me/images barrier',
  'refine/barrier reported',
  'refine/reported card',
];

describe('a script that records what people do on the page', () => {
  it.each(recorders)('$name: holds no word of what is asked, answered or shown', (recorder) =>
    on(
      {
        html: pageOf(
          control + tag,
          recorder.head.replaceAll('{third}', third?.origin ?? 'it is not there'),
        ),
      },
      async ({ page, frame, pressLauncher }) => {
        const inside = await frame();
        await page.getByRole('button', { name: CONTROL }).click();
        // It does record: the page's own button is in what it holds.
        const held = () => heldBy(recorder, page);
        await expect.poll(held).toContain(CONTROL);

        await pressLauncher();
        await answer(inside, ...whole);
        await untilShown(inside);
        await inside.getByRole('heading', { name: title('me/images') }).waitFor();
        await inside.locator('summary', { hasText: said('app.take.title') }).click();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Shift');
        await inside.getByRole('button', { name: said('app.bars.close') }).click();

        // What it has not sent by now it sends with this.
        const press = async (text: string) => {
          await page.evaluate((label) => Reflect.get(window, 'control')(label), text);
          await page.getByRole('button', { name: text, exact: true }).click();
          await expect.poll(held).toContain(text);
        };
        await press('The last of it');
        expect(secretsIn(await held())).toEqual([]);
        const planted = option('me/worry', 'chat');
        await press(planted);
        // And an answer given on the page itself would be there: this test can fail.
        await expect(secretsIn(await held())).toEqual([planted]);
      },
    ),
  );
});

it('what a page can know: that its launcher was pressed, as any button on it', () => {
  const listener = recorders.find(({ name }) => name.startsWith('a tag manager'));
  if (!listener) throw new Error('nobody listens');
  return on({ html: pageOf(tag, listener.head) }, async ({ page, frame, pressLauncher }) => {
    await frame();
    await pressLauncher();
    const held = await heldBy(listener, page);
    expect(held).toContain('click');
    expect(held).toContain('data-waymark-host');
  });
});

describe('the words looked for', () => {
  it('are those of options, titles, cards and numbers', () => {
    for (const word of [
      option('me/worry', 'images'),
      title('me/images'),
      'Stop It Now',
      '0808 1000 900',
    ])
      expect(SECRETS).toContain(word);
    expect(SECRETS.size).toBeGreaterThan(500);
  });

  it('are found as words of their own, however they are quoted', () => {
    const text = option('me/now', 'rather-not');
    expect(secretsIn(`<button>${text}</button>`)).toEqual([text]);
    expect(secretsIn(JSON.stringify({ text: `“${text}”` }))).toEqual([text]);
    expect(secretsIn('nothing of the kind')).toEqual([]);
  });
});
