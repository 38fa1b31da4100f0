import jsQR from 'jsqr';

/** How a camera sees a code: black squares on white, with white around, `scale` dots to a square. */
export function picture(rows: readonly boolean[][], scale = 4, edge = 4) {
  const width = (rows.length + 2 * edge) * scale;
  const dots = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++) {
      const dark = rows[Math.floor(y / scale) - edge]?.[Math.floor(x / scale) - edge];
      if (dark) dots.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return { dots, width };
}

/** What another phone reads from it, if anything. */
export function scan({ dots, width }: ReturnType<typeof picture>): string | undefined {
  return jsQR(dots, width, width)?.data;
}
