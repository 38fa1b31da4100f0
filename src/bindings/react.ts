import { createElement, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { isSeen, keyOf, type WaymarkOptions } from '../embed/options.ts';
import { waymark, type Asked, type Embedded } from '../embed/waymark.ts';

export type { Asked, WaymarkOptions };

export interface UsedWaymark {
  open(asked?: Asked): void;
  close(): void;
  /** It is on the page. */
  here: boolean;
}

/**
 * Waymark for as long as the component is there, made anew when an option changes. `open` and `close`
 * stay the same, and work before the script is there. `at` holds the place of what is part of the page.
 */
export function useWaymark(
  options: WaymarkOptions,
  at?: { readonly current: Element | null },
): UsedWaymark {
  const embedded = useRef<Embedded | undefined>(undefined);
  const [here, setHere] = useState(false);
  useEffect(() => {
    const made = waymark({ ...options, at: at?.current });
    embedded.current = made;
    void made.ready.then((is) => embedded.current === made && setHere(is));
    return () => {
      embedded.current = undefined;
      setHere(false);
      made.destroy();
    };
    // All that the options say, as one text.
  }, [keyOf(options)]);
  const does = useMemo(
    () => ({
      open: (asked?: Asked) => embedded.current?.open(asked),
      close: () => embedded.current?.close(),
    }),
    [],
  );
  return { ...does, here };
}

/**
 * `<Waymark files="…">`. What is inside it, such as a link to the stand-alone page, is there without any
 * script, until Waymark is on the page, and again where it cannot come.
 */
export function Waymark({ children, ...options }: WaymarkOptions & { children?: ReactNode }) {
  const at = useRef<HTMLDivElement>(null);
  const { here } = useWaymark(options, at);
  // With no button of ours, what is inside is the way in.
  const hidden = here && isSeen(options);
  return [
    children && createElement('div', { key: 'instead', hidden }, children),
    options.mode === 'inline' && createElement('div', { key: 'place', ref: at }),
  ];
}
