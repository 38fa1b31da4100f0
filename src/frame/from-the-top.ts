/**
 * Has Tab begin at the top once the conversation begins afresh. Browsers go on from what had focus
 * last, closed or not, so that the next person would find where the one before them was. Done only
 * while the frame has focus, or when it next has: done sooner, it would take it from the page around.
 */
export function fromTheTop(self: Window) {
  let due = false;
  const settle = () => {
    const { document } = self;
    if (!due || !document.hasFocus()) return;
    due = false;
    document.body.tabIndex = -1;
    document.body.focus({ preventScroll: true });
    document.body.removeAttribute('tabindex');
  };
  self.addEventListener('focus', settle);
  return {
    begin() {
      due = true;
      settle();
    },
    stop: () => self.removeEventListener('focus', settle),
  };
}
