import { make } from './make.ts';

/** A link to the stand-alone page, in a tab of its own that knows nothing of this one. */
export function anchor(href: string, textContent: string): HTMLAnchorElement {
  return make('a', { href, textContent, target: '_blank', rel: 'noopener noreferrer' });
}
