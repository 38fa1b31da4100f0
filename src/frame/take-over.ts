import { LIST } from '../ui/all-numbers.tsx';

/**
 * Begins on a page that was built with all the numbers on it, without drawing them again: sixty
 * helplines take a slow phone longer than all the rest. They are set aside meanwhile, and are back
 * before anything is painted, whatever becomes of the beginning. Tells it whether they are there.
 */
export function takeOver(app: HTMLElement, begin: (listMade: boolean) => void): void {
  const list = app.querySelector(`.${LIST}`)?.firstElementChild ?? null;
  list?.remove();
  try {
    begin(list !== null);
  } finally {
    if (list) app.querySelector(`.${LIST}`)?.append(list);
  }
}
