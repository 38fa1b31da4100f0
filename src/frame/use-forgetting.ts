import { useCallback, useEffect, useState } from 'preact/hooks';

const MINUTE = 60_000;

/** What shows that somebody is there. Moving on through a page is one; time passing is none. */
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'scroll', 'touchmove'];

interface Forgetting {
  /** Whole minutes in which nothing is done; nothing is ever forgotten without. */
  minutes: number | undefined;
  /** What there is to forget. Another answer is a sign as well. */
  turns: readonly unknown[];
  forget(): void;
  now(): Date;
}

/**
 * For devices that are shared: after so many minutes in which nothing is done, offers to carry on,
 * and a minute later forgets. A device that slept meanwhile forgets as it wakes. Returns whether it
 * is offering, and what carries on.
 */
export function useForgetting({ minutes, turns, forget, now }: Forgetting): [boolean, () => void] {
  const [offering, offer] = useState(false);
  // Changing it starts the wait again.
  const [signs, sign] = useState(0);
  const carryOn = useCallback(() => sign((count) => count + 1), []);

  useEffect(() => {
    offer(false);
    if (!minutes || turns.length === 0) return;
    let timer: ReturnType<typeof setTimeout>;
    let last = now().getTime();
    let asked = false;
    // By the clock, because timers stand still while a device sleeps.
    const look = () => {
      clearTimeout(timer);
      const left = last + minutes * MINUTE - now().getTime();
      if (left <= -MINUTE) return forget();
      asked = left <= 0;
      offer(asked);
      timer = setTimeout(look, left > 0 ? left : left + MINUTE);
    };
    // Once asked, only an answer counts: what is offered must not vanish under a finger.
    const seen = () => {
      look();
      if (asked) return;
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
  }, [minutes, turns, forget, now, signs]);

  return [offering, carryOn];
}
