/** GOV.UK's exit component leaves on the same three presses within the same time. */
const PRESSES = 3;
const WITHIN = 5000;

export interface ExitKeys {
  leave(): void;
  escape(): void;
  /** Escape and Shift, and only these two, are for the host to hear as well. */
  pass(key: 'Escape' | 'Shift'): void;
}

/** Shift three times leaves; Escape closes the panel. Returns what stops listening. */
export function exitKeys(target: Document, { leave, escape, pass }: ExitKeys): () => void {
  let presses: number[] = [];
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Shift') presses = [];
    if (event.repeat || (event.key !== 'Shift' && event.key !== 'Escape')) return;
    pass(event.key);
    if (event.key === 'Escape') return escape();
    presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at <= WITHIN);
    if (presses.length >= PRESSES) {
      presses = [];
      leave();
    }
  };
  target.addEventListener('keydown', pressed);
  return () => target.removeEventListener('keydown', pressed);
}
