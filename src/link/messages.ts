import { isBrand, type Brand } from './brand.ts';

/** What the host may say. `hello` means: begin afresh here, and forget any answers. */
export interface ToFrame {
  kind: 'hello';
  flow?: string | undefined;
  opening?: 'warning' | undefined;
  /** The panel is part of the page, so that there is nothing to close. */
  stays?: boolean | undefined;
  /** After so many minutes in which nothing is done, answers are forgotten. */
  forget?: number | undefined;
  brand?: Brand | undefined;
  /** Tags of languages to offer besides those offered everywhere: `cy pl`. */
  languages?: string | undefined;
  /** The host counts: it wants to hear `help`, once. */
  counts?: 'on' | undefined;
  /** Where the person is. From one frame of ours to the next one within it, and never from a host. */
  place?: string | undefined;
}

/** The keys a host page may use for its own "leave this page", and the only two passed on. */
export type HostKey = 'Escape' | 'Shift';

/**
 * What the frame may say: a closed list, in which no message can carry an answer. `help` means that
 * help has been shown, and is said where the host counts, at a moment no answer can move.
 */
export type ToHost =
  | { kind: 'ready' }
  | { kind: 'close' }
  | { kind: 'leave' }
  | { kind: 'help' }
  | { kind: 'key'; key: HostKey };

// Neither uses an array: they run beside scripts that may have patched them.
type Fields = Record<string, unknown>;

/** From a minute to a day: whole ones, so that nothing can be said in their fractions. */
export function isMinutes(value: unknown): value is number {
  return typeof value === 'number' && value >= 1 && value <= 1440 && value % 1 === 0;
}

function isText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

export function isToFrame(value: unknown): value is ToFrame {
  const fields: Fields = Object(value);
  const { kind, flow, opening, stays, forget, brand, languages, counts, place } = fields;
  return (
    kind === 'hello' &&
    isText(flow) &&
    (opening === undefined || opening === 'warning') &&
    (stays === undefined || typeof stays === 'boolean') &&
    (forget === undefined || isMinutes(forget)) &&
    (brand === undefined || isBrand(brand)) &&
    isText(languages) &&
    (counts === undefined || counts === 'on') &&
    isText(place)
  );
}

export function isToHost(value: unknown): value is ToHost {
  const { kind, key }: Fields = Object(value);
  return kind === 'key'
    ? key === 'Escape' || key === 'Shift'
    : kind === 'ready' || kind === 'close' || kind === 'leave' || kind === 'help';
}
