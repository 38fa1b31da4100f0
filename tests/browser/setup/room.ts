import type { Page } from 'playwright-core';

/** What is wider than its place: it would have to be scrolled to, both ways, or is cut. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [
      ...document.querySelectorAll<HTMLElement>('body *:not(.unseen, .unseen *, .exit, svg *)'),
    ]
      .filter(
        (each) =>
          each.checkVisibility() && each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1,
      )
      .filter((each) => getComputedStyle(each).overflowX !== 'visible')
      .map((each) => `${each.className}: ${each.textContent?.slice(0, 40)}`);
    return scrollWidth > clientWidth ? [`the page: ${scrollWidth}`, ...cut] : cut;
  });
}

/** What is smaller to press than 44 px, either way. */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, summary')]
      .filter((each) => each.checkVisibility())
      .map((each) => ({ each, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < 44 || box.height < 44))
      .map(({ each, box }) => `${each.className} ${each.textContent} ${box.width}×${box.height}`),
  );
}

/** As WCAG 2.2 has it in 1.4.12: what people who read with difficulty set for themselves. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** Sets letters, words and lines apart, until what is returned is called. */
export async function setApart(page: Page): Promise<() => Promise<unknown>> {
  const style = await page.addStyleTag({ content: SPACING });
  return () => style.evaluate((element) => element.parentNode?.removeChild(element));
}
