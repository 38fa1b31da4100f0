import { slug } from '../model/names.ts';

/** Why a thing cannot have this name, and what to write; nothing where it can. */
export function slugProblem(thing: string, id: string | undefined): [string, string] | undefined {
  if (id === undefined)
    return [`The new ${thing} has no name.`, `Write one: waymark new ${thing} fell-line`];
  return slug.safeParse(id).success
    ? undefined
    : [
        `"${id}" is no name for a ${thing}.`,
        'Use lower-case words joined by -, such as fell-line.',
      ];
}
