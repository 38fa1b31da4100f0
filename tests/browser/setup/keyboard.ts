import type { Frame, Page } from 'playwright-core';
import { option } from './phrases.ts';

/** More stops than any screen has on the way to what is looked for. */
const FAR = 80;

/** What has focus in the frame, by its words; nothing where focus is not in there. */
export function focused(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const at = document.activeElement;
    if (!document.hasFocus() || !at || at === document.body) return '';
    const words = at.getAttribute('aria-label') ?? at.textContent ?? '';
    return words.replaceAll(/\s+/g, ' ').trim();
  });
}

/** Presses Tab until what has these words, or this beginning of them, has focus. */
export async function tabTo(page: Page, frame: Frame, words: string, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < FAR; stop++) {
    await page.keyboard.press(key);
    if ((await focused(frame)).startsWith(words)) return;
  }
  throw new Error(`no key press came to "${words}"`);
}

/** Answers by keyboard alone, and waits each time until the next step has focus. */
export async function keyed(page: Page, frame: Frame, ...answers: string[]): Promise<void> {
  for (const [index, each] of answers.entries()) {
    const [address = '', id = ''] = each.split(' ');
    await tabTo(page, frame, option(address, id));
    await page.keyboard.press(index % 2 === 0 ? 'Enter' : 'Space');
    await frame.locator('h2:focus').waitFor();
  }
}
