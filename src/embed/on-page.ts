import type { Waymark } from '../loader/api.ts';

/** What is on the page, whoever put it there. An element with this id goes by the same name, and is none. */
export function onPage(): Waymark | undefined {
  const { waymark } = window;
  return typeof waymark?.open === 'function' ? waymark : undefined;
}
