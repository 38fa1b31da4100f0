import { make } from './make.ts';

/** The button in the corner that opens the panel. */
export function makeLauncher(label: string, pressed: () => void): HTMLButtonElement {
  return make('button', {
    textContent: label,
    ariaHasPopup: 'dialog',
    ariaExpanded: 'false',
    onclick: pressed,
  });
}
