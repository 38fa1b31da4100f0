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
}

/** The keys a host page may use for its own "leave this page", and the only two passed on. */
export type HostKey = 'Escape' | 'Shift';

/** What the frame may say: a closed list, in which no message can carry an answer. */
export type ToHost =
  { kind: 'ready' } | { kind: 'close' } | { kind: 'leave' } | { kind: 'key'; key: HostKey };

// Neither uses an array: they run beside scripts that may have patched them.
type Fields = Record<string, unknown>;

/** From a minute to a day: whole ones, so that nothing can be said in their fractions. */
export function isMinutes(value: unknown): value is number {
  return typeof value === 'number' && value >= 1 && value <= 1440 && value % 1 === 0;
}

export function isToFrame(value: unknown): value is ToFrame {
  const { kind, flow, opening, stays, forget, brand }: Fields = Object(value);
  return (
    kind === 'hello' &&
    (flow === undefined || typeof flow === 'string') &&
    (opening === undefined || opening === 'warning') &&
    (stays === undefined || typeof stays === 'boolean') &&
    (forget === undefined || isMinutes(forget)) &&
    (brand === undefined || isBrand(brand))
  );
}

export function isToHost(value: unknown): value is ToHost {
  const { kind, key }: Fields = Object(value);
  return kind === 'key'
    ? key === 'Escape' || key === 'Shift'
    : kind === 'ready' || kind === 'close' || kind === 'leave';
}
