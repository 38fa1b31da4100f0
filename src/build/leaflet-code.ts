import { encode } from 'uqr';

/** Squares of white on each side: what a camera looks for. */
const QUIET = 4;

/** An address as a QR code: one path in one drawing, to be printed at any size. */
export function leafletCode(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET });
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return `<svg viewBox="0 0 ${size} ${size}" aria-hidden="true"><path d="${squares.join('')}"/></svg>`;
}
