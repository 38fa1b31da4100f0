/**
 * Brings this to the top of what is seen of our own page. Not by `scrollIntoView`: that moves the
 * page around the frame as well, by as much as an answer's step is long, and that page may look.
 */
export function bringUp(element: Element | null | undefined): void {
  if (!element) return;
  const { top } = element.getBoundingClientRect();
  const under = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const apart = parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
  scrollBy(0, top - under - apart);
}

/** The same, and only where the bars or an edge hide it. */
export function keepInSight(element: Element | null | undefined): void {
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const under = parseFloat(scrollPaddingTop) || 0;
  const over = innerHeight - (parseFloat(scrollPaddingBottom) || 0);
  if (top < under || bottom > over) bringUp(element);
}
