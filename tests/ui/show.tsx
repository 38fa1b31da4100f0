import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';
import { around, stands } from '../../src/ui/screen.examples.ts';
import { Screen, type ScreenProps } from '../../src/ui/screen.tsx';
import { voice } from './voice.ts';

afterEach(cleanup);

/** What presses did, for a test to ask. */
export function presses() {
  return {
    choose: vi.fn<ScreenProps['does']['choose']>(),
    back: vi.fn<ScreenProps['does']['back']>(),
    change: vi.fn<ScreenProps['does']['change']>(),
    restart: vi.fn<ScreenProps['does']['restart']>(),
    showAll: vi.fn<ScreenProps['does']['showAll']>(),
    close: vi.fn<ScreenProps['does']['close']>(),
    carryOn: vi.fn<ScreenProps['does']['carryOn']>(),
    leave: vi.fn<ScreenProps['does']['leave']>(),
    speak: vi.fn<ScreenProps['does']['speak']>(() => true),
  };
}

/** The screen at one of the examples, and a way to move it to another. */
export function show(stand: keyof typeof stands, props: Partial<ScreenProps> = {}) {
  const does = presses();
  const at = (name: keyof typeof stands) => (
    <Screen {...voice} {...around} {...stands[name]} does={does} {...props} />
  );
  const { rerender, container } = render(at(stand));
  return { does, container, move: (next: keyof typeof stands) => rerender(at(next)) };
}

export { screen, within };
