import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { findAtSpi } from '../../../setup/engines.mjs';

export interface Asked {
  /** The browser, with the address it opens. */
  command: string[];
  /** What it must find before it begins. */
  heading: string;
  /** The last part of every screen: before it is there, a page is still being told. */
  last: string;
  /** Buttons, and the headings that must follow. */
  steps: { press: string; then: string }[];
}

/** As root there is no sandbox to be had, and without a screen no compositing. */
const asRoot = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
};

/**
 * What a browser tells the system's assistive technology of a page, at first and after each press, on
 * a screen and a bus of its own. No driver: the presses go by the same bus.
 */
export async function told(asked: Asked): Promise<string[]> {
  const { path, why } = findAtSpi();
  if (!path) throw new Error(why);
  const script = 'tests/engines/atspi/ask.py';
  const run = spawn(
    'xvfb-run',
    ['-a', 'dbus-run-session', '--', path, script, JSON.stringify(asked)],
    { env: { ...process.env, ...asRoot }, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  // What goes wrong comes out at the same place.
  const said = await text(run.stdout);
  const trees = said.split('\n').find((line) => line.startsWith('['));
  if (!trees) throw new Error(said);
  return JSON.parse(trees);
}
