import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { startOf } from '../../src/conversation/address.ts';
import { converse } from '../../src/conversation/converse.ts';
import { offered } from '../../src/frame/offered.ts';
import type { FrameData } from '../../src/model/frame-data.ts';
import { option } from '../browser/setup/phrases.ts';

/** What the built file was made from. */
export function dataOf(path: string): FrameData {
  const [, written = ''] = /id="data">(.*?)<\/script>/s.exec(readFileSync(path, 'utf8')) ?? [];
  return JSON.parse(written);
}

/** The words of what is pressed, one after the other, on the way from the start until a choice is none. */
export function way(data: FrameData, pick: (of: number) => number, longest: number): string[] {
  const start = data.flows.find(({ id }) => id === 'start');
  if (!start) throw new Error('there is no flow to start with');
  const words: string[] = [];
  let talk = converse(data.flows, startOf(start));
  for (let step = 0; step < longest; step++) {
    const options = offered(data, talk, new Date());
    const id = options[pick(options.length)]?.id;
    if (id === undefined) break;
    words.push(option(talk.address, id));
    talk = talk.choose(id);
  }
  return words;
}

/** Walks a way in the frame, opens every fold at its end, and starts again. As fast as it is drawn. */
export async function wander(frame: Frame, words: readonly string[], again: string): Promise<void> {
  await frame.evaluate(
    async ({ presses, restart }) => {
      const press = async (selector: string, said: string) => {
        for (let tries = 0; tries < 1000; tries++) {
          const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
            ({ textContent }) => textContent?.trim() === said,
          );
          if (found) return found.click();
          await new Promise((resolve) => setTimeout(resolve));
        }
        throw new Error(`no ${selector} "${said}" in ${document.body.innerText}`);
      };
      for (const said of presses) await press('.option', said);
      await new Promise((resolve) => setTimeout(resolve));
      for (const fold of document.querySelectorAll<HTMLElement>('main summary')) fold.click();
      await press('.tool', restart);
    },
    { presses: words, restart: again },
  );
}
