export interface Walk {
  /** Milliseconds from each choice to the paint of what came next. */
  times: number[];
  /** Different screens that were seen. */
  screens: number;
  /** Every option of every screen seen was chosen. */
  complete: boolean;
}

/**
 * Walks through the conversation in the frame until every option of every screen has been chosen,
 * or as many presses are done. It learns the way as it goes, by what is on the screen alone.
 */
export async function walk(most: number): Promise<Walk> {
  /** Where each option of a screen leads, as far as it is known. */
  const map = new Map<string, Map<string, string>>();
  const times: number[] = [];
  const buttons = () => [...document.querySelectorAll<HTMLElement>('button.option')];
  const wordsOf = (button: HTMLElement) => button.textContent ?? '';
  const here = () => {
    const screen = [document.querySelector('h2')?.textContent, ...buttons().map(wordsOf)].join('|');
    if (!map.has(screen)) map.set(screen, new Map());
    offered.set(screen, buttons().map(wordsOf));
    return screen;
  };
  const offered = new Map<string, string[]>();

  /** The option to press here on the shortest known way to one that was never pressed. */
  const towardsNew = (from: string): string | undefined => {
    const queue: { screen: string; first?: string }[] = [{ screen: from }];
    const seen = new Set([from]);
    for (const { screen, first } of queue) {
      for (const option of offered.get(screen) ?? []) {
        const to = map.get(screen)?.get(option);
        if (to === undefined) return first ?? option;
        if (!seen.has(to)) queue.push({ screen: to, first: first ?? option });
        seen.add(to);
      }
    }
    return undefined;
  };

  const restart = async () => {
    document.querySelector<HTMLElement>('.top-bar button:nth-of-type(2)')?.click();
    await window.watched.painted();
    return here();
  };

  let screen = here();
  while (times.length < most) {
    let option = towardsNew(screen);
    if (option === undefined) {
      screen = await restart();
      option = towardsNew(screen);
    }
    const button = buttons().find((each) => wordsOf(each) === option);
    if (option === undefined || !button) break;
    // Nobody presses before they have read: what is left over from the last press is done by then.
    await scheduler.postTask(() => {}, { priority: 'background' });
    const start = performance.timeOrigin + performance.now();
    button.click();
    times.push((await window.watched.painted()) - start);
    const to = here();
    map.get(screen)?.set(option, to);
    screen = to;
  }
  return { times, screens: map.size, complete: times.length < most };
}
