import { anchor } from './anchor.ts';
import type { Texts } from './catalogue.ts';
import { make } from './make.ts';

/** A line of text and a link that are there until the frame is ready, and a way back where there is one. */
export function makeText(
  [, , , waiting, page, close]: Texts,
  address: string,
  dismissed?: () => void,
): HTMLParagraphElement {
  const text = make('p', { textContent: waiting });
  text.append(anchor(address, page));
  if (dismissed) text.append(make('button', { textContent: close, onclick: dismissed }));
  return text;
}

/** The dialog for the frame. */
export function makePanel(
  ariaLabel: string,
  text: HTMLElement,
  dismissed: () => void,
  inline: boolean,
): HTMLDialogElement {
  const panel = make('dialog', {
    popover: inline ? null : 'manual',
    role: inline ? 'region' : null,
    ariaLabel,
    tabIndex: -1,
    hidden: !inline,
    // The page hears the key too: it may have a use of its own for it.
    onkeydown: ({ key }: KeyboardEvent) => key === 'Escape' && dismissed(),
    // A modal dialog can be closed by the browser, as by the back gesture.
    onclose: () => panel.open || dismissed(),
  });
  panel.append(text);
  return panel;
}

/** Modal only where it fills the screen, as in the style sheet: elsewhere the page stays usable. */
export function showPanel(panel: HTMLDialogElement): void {
  panel.hidden = false;
  const fills = innerWidth <= 480 || innerHeight <= 480;
  // Chromium takes every dialog in the top layer for a modal one unless it is told.
  panel.ariaModal = `${fills}`;
  if (fills) panel.showModal();
  else panel.showPopover?.();
  panel.focus();
}

export function hidePanel(panel: HTMLDialogElement): void {
  panel.hidden = true;
  if (panel.open) panel.close();
  else panel.hidePopover?.();
}
