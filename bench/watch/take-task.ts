/**
 * Presses each of these words in turn, wherever on the page they stand, and waits for what must
 * follow. Gives the milliseconds from each press to the paint of what followed.
 */
export async function takeTask(presses: { press: string; then: string }[]): Promise<number[]> {
  /** Every piece of text, shadow roots included. Elements are many, and asking each would be slow. */
  const texts = function* (root: Node): Generator<Node> {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) yield node;
      else if (node instanceof Element && node.shadowRoot) yield* texts(node.shadowRoot);
    }
  };
  const showing = (words: string) => {
    let found: HTMLElement | undefined;
    for (const text of texts(document)) {
      if (text.textContent?.trim() !== words) continue;
      const element = text.parentElement;
      const box = element?.getBoundingClientRect();
      // The last: in a chat, older answers may still stand above.
      if (element && box?.width && element.checkVisibility({ opacityProperty: true }))
        found = element;
    }
    return found;
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const until = async (words: string) => {
    const end = performance.now() + 15_000;
    while (!showing(words)) {
      if (performance.now() > end) throw new Error(`never shown: ${words}`);
      await frame();
    }
    await window.watched.painted();
    return performance.now();
  };
  const times: number[] = [];
  for (const { press, then } of presses) {
    await until(press);
    const target = showing(press);
    const start = performance.now();
    const label = target?.closest('label');
    // Some answer to the press of a mouse, some to its release, some to both together.
    for (const type of ['mousedown', 'mouseup'])
      target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    (label?.querySelector('input') ?? target?.closest<HTMLElement>('button') ?? target)?.click();
    times.push((await until(then)) - start);
  }
  return times;
}
