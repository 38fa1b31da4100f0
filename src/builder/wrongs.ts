import { contrast } from '../link/contrast.ts';
import { isColour, isFont, isRadius, LEAST } from '../link/brand.ts';
import { isMinutes } from '../link/messages.ts';
import { secure } from '../link/secure.ts';
import type { Built } from './built.ts';
import type { Choices } from './choices.ts';
import { filesAt } from './files-at.ts';
import { hexOf } from './hex.ts';

/** What cannot be used as it stands, a sentence each, by the field it stands in. */
export type Wrongs = Partial<Record<keyof Choices, string>>;

/** The least of digits only: the loader would take `1e1` for 10, and nobody means that. */
const whole = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : undefined);

/** Checks what was typed by the loader's own rules. An empty field is never wrong, but for the address. */
export function wrongs(choices: Choices, built: Built): Wrongs {
  const { colour, radius, font, forget, leave, address, pinned } = choices;
  const files = filesAt(address, built);
  const found: Record<string, string | false | undefined> = {
    colour: colour.trim() && wrongColour(colour),
    radius: radius.trim() && !isRadius(whole(radius)) && 'Give a number from 0 to 24.',
    font:
      font.trim() &&
      !isFont(font.trim()) &&
      'Give names of fonts with commas between them, like Georgia, serif.',
    forget: forget.trim() && !isMinutes(whole(forget)) && 'Give whole minutes, from 1 to 1440.',
    leave: leave.trim() && !secure(leave.trim()) && 'Give an address that begins with https://.',
    address: files ? undefined : wrongAddress(address),
    pinned:
      pinned &&
      files &&
      !files.pinned &&
      `The address above is not one of a folder called ${built.current} or ${built.version}, so where this release will stay is not known. Put the files in place with “npm run deploy”, and give the address of ${built.current}. Or choose “always current”.`,
  };
  return Object.fromEntries(Object.entries(found).filter(([, words]) => words));
}

function wrongColour(text: string): string | undefined {
  const colour = hexOf(text);
  if (!colour) return 'Give a colour of six figures, like #005eb8.';
  if (isColour(colour)) return undefined;
  return `White words on it have a contrast of ${ratio(contrast(colour, '#ffffff'))}. They need ${LEAST}:1.`;
}

function wrongAddress(address: string): string {
  return address.trim()
    ? 'Give an address that begins with https://. Pages on https let no script in from elsewhere.'
    : 'Give the address of the folder that your files are served from. Until then there is nothing to copy.';
}

/** `4.5:1`, never rounded up to what it does not reach. */
export function ratio(value: number): string {
  return `${Math.floor(value * 10) / 10}:1`;
}
