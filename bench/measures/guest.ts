import { call, inside } from '../chromium/inside.ts';
import type { Session } from '../chromium/session.ts';
import { until } from '../chromium/until.ts';
import { visit, type Conditions, type Visit } from '../chromium/visit.ts';
import { watch } from '../watch/watch.ts';

/** A visit to a page of the host's, watched from the first. */
export async function arrive(
  browser: Session,
  url: string,
  conditions: Conditions = {},
): Promise<Visit> {
  const first = [...(conditions.first ?? []), call(watch)];
  const person = await visit(browser, { ...conditions, first });
  await person.go(url);
  return person;
}

/** Once the loader has heard `ready`. */
export async function ready({ page, frames }: Visit): Promise<Session> {
  const has = () => inside(page, () => !!window.watched.roots[0]?.querySelector('.ready'));
  await until('the frame to be ready', has);
  const [frame] = frames;
  if (!frame) throw new Error('the frame has no process of its own');
  return frame;
}

/** Presses the launcher, with the mouse, where it stands. */
export async function pressLauncher({ page }: Visit): Promise<void> {
  const place = await until('a launcher', () =>
    inside(page, () => {
      const all = [...(window.watched.roots[0]?.children ?? [])];
      const launcher = all.find(({ localName }) => localName === 'button');
      const box = launcher?.getBoundingClientRect();
      return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
    }),
  );
  for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'])
    await page.send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
}

/** Milliseconds from the press on the page to the frame's first paint with something in it. */
export async function openedIn({ page, frames }: Visit): Promise<number> {
  const painted = await until('a question to be painted', async () => {
    const [frame] = frames;
    return (
      frame &&
      inside(frame, () => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        return paint && performance.timeOrigin + paint.startTime;
      })
    );
  });
  const [pressed] = await inside(page, () => window.watched.clicks);
  if (pressed === undefined) throw new Error('nothing was pressed');
  return painted - pressed;
}
