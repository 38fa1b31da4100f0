import type { Frame } from 'playwright-core';

/** Where somebody reads: a frame, and the language of the page in it. */
export interface Reading {
  frame: Frame;
  tag: string;
}

/**
 * Goes on in the one other language there is, and waits until that is what is read. By the frames'
 * own means: a driver's ways of waiting leave traces that the page around could see.
 */
export async function speak({ frame, tag }: Reading): Promise<Reading> {
  const before = new Set(frame.childFrames());
  const other = await frame.evaluate(async () => {
    const link = document.querySelector<HTMLAnchorElement>('.language');
    if (!link) throw new Error('there is no other language');
    link.click();
    for (let tries = 0; tries < 2000; tries++) {
      if (document.documentElement.classList.contains('elsewhere')) return link.lang;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`${link.lang} did not come`);
  });
  const inside = frame.childFrames().find((each) => !before.has(each));
  if (!inside) throw new Error(`nothing came of ${tag}`);
  return { frame: inside, tag: other };
}
