/** What the host may say. `hello` means: begin afresh here, and forget any answers. */
export interface ToFrame {
  kind: 'hello';
  flow?: string | undefined;
  opening?: 'warning' | undefined;
}

/** The keys a host page may use for its own "leave this page", and the only two passed on. */
export type HostKey = 'Escape' | 'Shift';

/** What the frame may say: a closed list, in which no message can carry an answer. */
export type ToHost =
  { kind: 'ready' } | { kind: 'close' } | { kind: 'leave' } | { kind: 'key'; key: HostKey };

// Neither uses an array: they run beside scripts that may have patched them.
type Fields = Record<string, unknown>;

export function isToFrame(value: unknown): value is ToFrame {
  const { kind, flow, opening }: Fields = Object(value);
  return (
    kind === 'hello' &&
    (flow === undefined || typeof flow === 'string') &&
    (opening === undefined || opening === 'warning')
  );
}

export function isToHost(value: unknown): value is ToHost {
  const { kind, key }: Fields = Object(value);
  return kind === 'key'
    ? key === 'Escape' || key === 'Shift'
    : kind === 'ready' || kind === 'close' || kind === 'leave';
}
