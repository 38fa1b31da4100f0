import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const KEPT = 'tests/looks/pictures';
/** Where what was seen, and where it differs, can be looked at afterwards. */
const SEEN = '.cache/looks';

/**
 * How much of a picture may differ. Edges of letters differ by a shade from one drawing to the next;
 * a line that has moved, or a colour that is another, is many times this.
 */
export const TOLERATED = 0.002;

/** The share of a picture, from 0 to 1, that is not as in the one that is kept under this name. */
export function differs(name: string, png: Buffer): number {
  const seen = PNG.sync.read(png);
  put(join(SEEN, `${name}.png`), png);
  const path = join(KEPT, `${name}.png`);
  if (process.env['WAYMARK_LOOKS'] === 'draw') put(path, png);
  if (!existsSync(path)) throw new Error(`${path} is not there: draw it, and look at it`);
  const kept = PNG.sync.read(readFileSync(path));
  const { width, height } = kept;
  if (seen.width !== width || seen.height !== height) return 1;
  const diff = new PNG({ width, height });
  const count = pixelmatch(kept.data, seen.data, diff.data, width, height, { threshold: 0.15 });
  put(join(SEEN, `${name}.differs.png`), PNG.sync.write(diff));
  return count / (width * height);
}

function put(path: string, png: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, png);
}
