import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { bringUp } from './bring-up.ts';

/**
 * Moves focus to `target` when what is shown changes after the person's own press, here or in the
 * page that brought them here, and at no other time: not on the first load, and not when something
 * else changes the step.
 * Wrap what a press does in the function returned.
 */
export function useFocusAfterPress(
  target: RefObject<HTMLElement | null>,
  shown: string,
  brought: boolean,
) {
  const pressed = useRef(false);
  useLayoutEffect(() => {
    if (!pressed.current && !brought) return;
    pressed.current = false;
    target.current?.focus({ preventScroll: true });
    bringUp(target.current);
  }, [shown, brought]);
  return (act: () => void) => {
    pressed.current = true;
    act();
  };
}
