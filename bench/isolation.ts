import type { Stage } from './stage.ts';
import { arrive, ready } from './measures/guest.ts';

/** Whether the browser gives the frame a process of its own, apart from the host's. */
export async function isolation({ browser, page }: Stage): Promise<boolean> {
  const person = await arrive(browser, page(''));
  // A frame in the page's own process is no target of its own, and nobody finds it.
  const own = await ready(person).then(
    () => person.frames.length === 1,
    () => false,
  );
  await person.end();
  return own;
}
