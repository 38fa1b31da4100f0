import type { Asked, Waymark } from '../loader/api.ts';
import { embed, type Embedded } from './embed.ts';
import type { WaymarkOptions } from './options.ts';

export type { Asked, Embedded, Waymark, WaymarkOptions };

/** Options, and the place in the body for what is to be part of the page. */
export interface Placed extends WaymarkOptions {
  at?: Element | null | undefined;
}

/**
 * Puts the script tag on the page, and takes it away again. What it returns works at once, before the
 * script is there and where it never comes: `open()` always leads to help. Two on a page are one, and
 * a page that has a tag of its own keeps that. On a server it does nothing.
 */
export function waymark({ at, ...options }: Placed): Embedded {
  return embed(options, at);
}
