import { existsSync } from 'node:fs';
import { install } from './apt.mjs';

const FONT = '/usr/share/fonts/truetype/noto/NotoNastaliqUrdu-Regular.ttf';

/**
 * Fetches Noto, where a test would otherwise measure boxes in the place of letters. Where there is
 * no apt the system's own letters have to do, and tests/looks/letters says whether they are there.
 */
export function installLetters() {
  if (process.platform === 'linux' && !existsSync(FONT)) install(['fonts-noto-core']);
}
