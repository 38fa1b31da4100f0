/** Digits with the marks people print between them: `0808 1000 900`, `+44 (0)808-1000-900`. */
const printed = /\+?\d(?:[\s().\u2010-\u2013-]{0,3}\d)*/g;

/** The runs of digits in a text that could be read as one number. */
export function numbersIn(text: string): string[] {
  return text.match(printed) ?? [];
}

/** A number as it is dialled inside the UK, digits only: +44 becomes 0. */
export function digitsOf(number: string): string {
  return number.replace(/^\s*\+44\s*(\(0\))?\s*/, '0').replace(/\D/g, '');
}

/** Every number a run could be cut into: `999 0800 1111` is `999`, `08001111` and more. */
function cuts(run: string): string[] {
  const groups = run.split(/\D+/).filter(Boolean);
  return groups.flatMap((_, from) =>
    groups.slice(from).map((_, length) => groups.slice(from, from + length + 1).join('')),
  );
}

/** A number this long is the same number whatever country code stands before it. */
const WHOLE = 9;

/** Does the text hold this number, however it is spaced and whatever stands before it? */
export function holdsNumber(text: string, number: string): boolean {
  const wanted = number.replace(/\D/g, '');
  const tail = wanted.length >= WHOLE ? wanted.replace(/^0+/, '') : '';
  return numbersIn(text)
    .flatMap(cuts)
    .some((cut) => cut === wanted || (tail !== '' && cut.endsWith(tail)));
}
