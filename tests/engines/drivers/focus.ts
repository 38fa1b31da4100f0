/** In the frame: gives the keyboard to what a person is to press. Says whether it has it. */
export function focusOn({ selector, words }: { selector: string; words: string | null }): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const found = all.find(({ textContent }) => words === null || textContent?.trim() === words);
  found?.focus();
  return found !== undefined && document.activeElement === found && document.hasFocus();
}
