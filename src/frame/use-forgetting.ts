import { useCallback, useEffect, useState } from 'preact/hooks';

const MINUTE = 60_000;

/** What shows that somebody is there. Moving on through a page is one; time passing is none. */
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'scroll', 'touchmove'];

interface Forgetting {
  /** Whole minutes in which nothing is done; nothing is ever forgotten without. */
  minutes: number | undefined;
  /** There is something to forget. */
  begun: boolean;
  forget(): void;
  now(): Date;
}

/**
 * For devices that are shared: after so many minutes in which nothing is done, offers to carry on,
 * and a minute later forgets. A device that slept meanwhile forgets as it wakes. Returns whether it
 * is offering, and what carries on.
 */
export function useForgetting({ minutes, begun, forget, now }: Forgetting): [boolean, () => void] {
  const [offering, offer] = useState(false);
  // Changing it starts the wait again.
  const [signs, sign] = useState(0);
  const carryOn = useCallback(() => sign((count) => count + 1), []);

  useEffect(() => {
    offer(false);
    if (!minutes || !begun) return;
    let timer: ReturnType<typeof setTimeout>;
    let last = now().getTime();
    // By the clock, because timers stand still while a device sleeps.
    const look = () => {
      clearTimeout(timer);
      const left = last + minutes * MINUTE - now().getTime();
      if (left <= -MINUTE) return forget();
      offer(left <= 0);
      timer = setTimeout(look, left > 0 ? left : left + MINUTE);
    };
    const seen = () => {
      look();
      last = now().getTime();
      look();
    };
    look();
    for (const each of SIGNS) addEventListener(each, seen, { capture: true, passive: true });
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      for (const each of SIGNS) removeEventListener(each, seen, { capture: true });
      document.removeEventListener('visibilitychange', look);
    };
  }, [minutes, begun, forget, now, signs]);

  return [offering, carryOn];
}
