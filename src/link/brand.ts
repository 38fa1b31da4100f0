import { luminance } from './contrast.ts';

/** What a site owner may change of how it looks. What is left out stays as it is. */
export interface Brand {
  /** `#rrggbb`, on which white words can be read. */
  colour?: string | undefined;
  /** How round corners are, in px, from 0 to 24. */
  radius?: number | undefined;
  /** Names of fonts that the device may have, as in CSS. None is ever fetched. */
  font?: string | undefined;
}

/** The least contrast of white words on a brand's colour: WCAG 2.2 AA, as the law asks of public bodies. */
export const LEAST = 4.5;

export function isColour(value: unknown): value is string {
  if (typeof value !== 'string' || !/^#[\da-f]{6}$/i.test(value)) return false;
  // White's luminance is 1.
  return 1.05 / (luminance(value) + 0.05) >= LEAST;
}

export function isRadius(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 24;
}

/** Names and commas: nothing that could end one declaration and begin another. */
export function isFont(value: unknown): value is string {
  return typeof value === 'string' && /^[\p{L}\d ,'"-]{1,99}$/u.test(value);
}

export function isBrand(value: unknown): value is Brand {
  const { colour, radius, font }: Record<string, unknown> = Object(value);
  return (
    (colour === undefined || isColour(colour)) &&
    (radius === undefined || isRadius(radius)) &&
    (font === undefined || isFont(font))
  );
}
