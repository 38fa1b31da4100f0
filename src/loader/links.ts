import type { Asked } from './api.ts';

/**
 * Has links marked `data-waymark` open the panel, at the opening that `data-waymark-opening` names.
 * A click that means something else (a new tab, a page's own handler) is left alone, and so is
 * every click when `open` cannot: it is a link.
 */
export function followLinks(
  open: (asked: Asked, link: HTMLElement) => boolean,
  life: AbortController,
): void {
  document.addEventListener(
    'click',
    (event) => {
      const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
      const link = target instanceof Element && target.closest<HTMLElement>('a[data-waymark]');
      if (event.defaultPrevented || button || ctrlKey || metaKey || shiftKey || altKey) return;
      if (!link || link.hasAttribute('target')) return;
      const { waymark, waymarkOpening: opening } = link.dataset;
      if (open({ flow: waymark || undefined, opening }, link)) event.preventDefault();
    },
    life,
  );
}
