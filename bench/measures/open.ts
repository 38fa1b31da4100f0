import type { Network } from '../chromium/visit.ts';
import type { Figures } from '../rounds.ts';
import type { Stage } from '../stage.ts';
import { arrive, openedIn, pressLauncher, ready } from './guest.ts';

export interface Opening {
  /** The name of the figure. */
  name: string;
  /** Fetched while the page rested, or only when pressed. */
  preload: 'idle' | 'open';
  cpu: number;
  network?: Network;
}

/** From pressing the launcher to the first question on the screen. */
export async function open(
  { browser, page }: Stage,
  { name, preload, cpu, network }: Opening,
): Promise<Figures> {
  const person = await arrive(browser, page(`data-preload="${preload}"`), { cpu, network });
  if (preload === 'idle') await ready(person);
  await pressLauncher(person);
  const time = await openedIn(person);
  await person.end();
  return { [name]: time };
}
