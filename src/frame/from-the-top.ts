import { APP_ID } from './plain.ts';

/**
 * Has Tab begin at the top where the conversation begins afresh. Browsers go on from what had focus
 * last, in a panel that was closed too, so that the next person would find where the one before them
 * was. What is taken out and put back holds no such place; asking for focus would take it from the
 * page around.
 */
export function fromTheTop({ document }: Window) {
  let touched = false;
  const touch = () => {
    touched = true;
  };
  document.addEventListener('focusin', touch);
  return {
    begin() {
      const app = document.getElementById(APP_ID);
      if (touched) app?.parentNode?.insertBefore(app, app.nextSibling);
      touched = false;
    },
    stop: () => document.removeEventListener('focusin', touch),
  };
}
