/** What a code of this mode can hold, each by its place. No lower case: schemes are read in either. */
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
/** All that the smallest code holds at its second level of repair. */
const MOST = 20;
const WIDTH = 21;
const DATA_BITS = 128;
/** The bits that fill what is left over, in turn. */
const FILLER = '1110110000010001';
/** The polynomial of ten check bytes, without its leading 1. */
const CHECK = [216, 194, 159, 111, 199, 94, 95, 113, 157, 193];
/** Second level of repair, first mask, as the standard writes the two down. */
const FORMAT = 0x5412;

/**
 * A telephone number as a QR code (ISO 18004, version 1-M, alphanumeric): 21 rows of 21, true where
 * dark. Null where the text is too long or holds another character. One size, one level and one mask
 * are all that a number needs, and readers take any of them.
 */
export function qrCode(text: string): boolean[][] | null {
  const values = [...text].map((letter) => LETTERS.indexOf(letter));
  if (values.length > MOST || values.includes(-1)) return null;
  const data = dataOf(values);
  const bits = [...data, ...checkOf(data)].map((byte) => binary(byte, 8)).join('');
  const rows = Array.from({ length: WIDTH }, (_, y) =>
    Array.from({ length: WIDTH }, (_, x) => fixed(x, y)),
  );
  let next = 0;
  // Two columns at a time from the right, up and down in turn, past the column of the ruler.
  for (let pair = 0; pair < WIDTH - 1; pair += 2) {
    const right = WIDTH - 1 - pair - (pair > 12 ? 1 : 0);
    for (let step = 0; step < WIDTH; step++) {
      const y = pair % 4 === 0 ? WIDTH - 1 - step : step;
      for (const x of [right, right - 1]) {
        const row = rows[y];
        if (row && !reserved(x, y)) row[x] = (bits[next++] === '1') !== ((x + y) % 2 === 0);
      }
    }
  }
  return rows;
}

/** Sixteen bytes: the mode, the length, two letters in eleven bits, an end, and filling. */
function dataOf(values: readonly number[]): number[] {
  let bits = `0010${binary(values.length, 9)}`;
  for (let index = 0; index < values.length; index += 2) {
    const [first = 0, second] = values.slice(index, index + 2);
    bits += second === undefined ? binary(first, 6) : binary(first * LETTERS.length + second, 11);
  }
  bits = `${bits}0000`;
  bits = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0').padEnd(DATA_BITS, FILLER);
  return Array.from({ length: DATA_BITS / 8 }, (_, at) =>
    parseInt(bits.slice(at * 8, at * 8 + 8), 2),
  );
}

/** What is left when the data is divided by the polynomial. */
function checkOf(data: readonly number[]): number[] {
  return data.reduce<number[]>(
    (left, byte) => {
      const factor = byte ^ (left[0] ?? 0);
      return CHECK.map((term, at) => times(term, factor) ^ (left[at + 1] ?? 0));
    },
    CHECK.map(() => 0),
  );
}

/** In the field of 256 elements that the standard names. */
function times(a: number, b: number): number {
  let product = 0;
  for (let rest = b, term = a; rest > 0; rest >>= 1) {
    if (rest & 1) product ^= term;
    term = (term << 1) ^ (term > 127 ? 0x11d : 0);
  }
  return product;
}

function binary(value: number, length: number): string {
  return value.toString(2).padStart(length, '0');
}

/** The corners, and the two rulers between them. */
function reserved(x: number, y: number): boolean {
  return x === 6 || y === 6 || (x < 9 && (y < 9 || y > 12)) || (x > 12 && y < 9);
}

/** What is the same in every code of this kind. */
function fixed(x: number, y: number): boolean {
  for (const [centreX, centreY] of [
    [3, 3],
    [17, 3],
    [3, 17],
  ] as const) {
    const away = Math.max(Math.abs(x - centreX), Math.abs(y - centreY));
    if (away < 5) return away !== 2 && away !== 4;
  }
  if (x === 6 || y === 6) return (x + y) % 2 === 0;
  return formatBit(x, y);
}

/** The format is written twice beside the corners, and never over the rulers. */
function formatBit(x: number, y: number): boolean {
  if (x === 8 && y === 13) return true;
  const at = (index: number) => ((FORMAT >> index) & 1) === 1;
  if (x === 8 && (y < 9 || y > 12)) return at(y < 7 ? y : y < 9 ? y - 1 : y - 6);
  if (y === 8 && (x < 9 || x > 12)) return at(x > 12 ? 20 - x : x < 7 ? 14 - x : 15 - x);
  return false;
}
