/** Where to begin, as a page asks for it: nothing has been checked yet. */
export interface Asked {
  flow?: string | undefined;
  opening?: string | undefined;
}

/** `window.waymark`: all that a page can do with it. */
export interface Waymark {
  open(asked?: Asked): void;
  close(): void;
  /** Takes everything away again, listeners and this object included. */
  destroy(): void;
}

declare global {
  interface Window {
    waymark?: Waymark;
  }
}
