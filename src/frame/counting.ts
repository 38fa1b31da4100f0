/** After so many answers one after another help has been shown, whatever they were: no first card comes later. */
export const IN_A_ROW = 4;

/**
 * For a host that counts: says once that help has been shown, at the press of the fourth answer in a
 * row. Never at the card itself, which comes sooner for some answers than for others: then the
 * moment would tell of them. Going back, changing an answer and starting again begin another row.
 */
export function counting(say: () => void) {
  let asked = false;
  let row = 0;
  const interrupted = () => void (row = 0);

  /** Said, here or by the page within this one: never a second time. */
  function shown() {
    if (asked) say();
    asked = false;
  }

  return {
    /** The host greets. Whether it is to be told. */
    begin(counts: boolean) {
      asked = counts;
      interrupted();
    },
    answered() {
      row += 1;
      if (row >= IN_A_ROW) shown();
    },
    interrupted,
    shown,
    /** Whether it is still to be said. */
    waits: () => asked,
  };
}
