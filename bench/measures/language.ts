import { inside } from '../chromium/inside.ts';
import type { Figures } from '../rounds.ts';
import type { Stage } from '../stage.ts';
import { arrive, openedIn, pressLauncher, ready } from './guest.ts';

/** From pressing "Cymraeg" after one answer to the same question on the screen in Welsh. */
export async function language(
  { browser, page }: Stage,
  { name, cpu }: { name: string; cpu: number },
): Promise<Figures> {
  const person = await arrive(browser, page('data-region="gb-wls"'), { cpu });
  const frame = await ready(person);
  await pressLauncher(person);
  await openedIn(person);
  const time = await inside(frame, async () => {
    document.querySelector<HTMLElement>('button.option')?.click();
    await window.watched.painted();
    const welsh = document.querySelector<HTMLElement>('a.language[hreflang="cy"]');
    if (!welsh) throw new Error('Welsh is not offered');
    const root = document.documentElement;
    const shown = new Promise<void>((resolve, reject) => {
      new MutationObserver(() => root.classList.contains('elsewhere') && resolve()).observe(root, {
        attributes: true,
      });
      setTimeout(() => reject(new Error('Welsh did not come')), 20_000);
    });
    const pressed = performance.timeOrigin + performance.now();
    welsh.click();
    await shown;
    return (await window.watched.painted()) - pressed;
  });
  await person.end();
  return { [name]: time };
}
