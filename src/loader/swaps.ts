/**
 * Calls back when the page has another body, as Turbo gives it at each visit. It watches the root
 * alone, so that a page's own changes cost nothing. Returns what stops it.
 */
export function onSwap(swapped: () => void): () => void {
  const watch = new MutationObserver(swapped);
  watch.observe(document.documentElement, { childList: true });
  return () => watch.disconnect();
}
