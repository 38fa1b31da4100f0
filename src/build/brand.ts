import { isColour, isFont, isRadius, LEAST } from '../link/brand.ts';
import type { From } from '../model/authored.ts';
import type { OwnProject } from '../model/own-project.ts';
import type { Problem } from '../model/problem.ts';

/** What the loader and the frame would refuse of a brand, said while it can still be put right. */
export function wrongBrand({ file, value: { brand = {} } }: From<OwnProject>): Problem[] {
  const { colour, radius, font } = brand;
  const wrong = (name: string, what: string, hint: string) => ({
    where: `${file} › brand.${name}`,
    what,
    hint,
  });
  return [
    colour !== undefined && !isColour(colour)
      ? wrong(
          'colour',
          `White words cannot be read on ${colour}.`,
          `Give # and six figures, of a colour dark enough for ${LEAST}:1, such as #005eb8.`,
        )
      : undefined,
    radius !== undefined && !isRadius(radius)
      ? wrong('radius', `${radius} is not a radius that fits.`, 'Give a number from 0 to 24.')
      : undefined,
    font !== undefined && !isFont(font)
      ? wrong('font', 'This is not the name of a font.', 'Give names and commas: Georgia, serif.')
      : undefined,
  ].filter((problem) => problem !== undefined);
}
