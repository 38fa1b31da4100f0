import type { HostKey } from '../link/messages.ts';

/** Presses a key on the host page, so that its own "leave this page" keys work from inside the frame. */
export function pressOnHost(key: HostKey): void {
  // Older pages still ask for `keyCode`.
  const keyCode = key === 'Escape' ? 27 : 16;
  const about = { key, keyCode, bubbles: true, cancelable: true, composed: true };
  document.body.dispatchEvent(new KeyboardEvent('keydown', about));
  document.body.dispatchEvent(new KeyboardEvent('keyup', about));
}
