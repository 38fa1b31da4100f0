import { isColour } from '../link/brand.ts';

/** `#005eb8` of `005EB8`, `#05b` and the like; nothing of what is no colour of three or six figures. */
export function hexOf(text: string): string | undefined {
  const [, figures = ''] = /^#?((?:[\da-f]{3}){1,2})$/i.exec(text.trim()) ?? [];
  const six = figures.length === 3 ? figures.replace(/./g, '$&$&') : figures;
  return six ? `#${six.toLowerCase()}` : undefined;
}

/** The nearest darker shade of a colour on which white words can be read. */
export function darker(colour: string): string {
  for (let share = 100; share > 0; share--) {
    const shade = colour.replace(/[\da-f]{2}/gi, (part) =>
      Math.floor((parseInt(part, 16) * share) / 100)
        .toString(16)
        .padStart(2, '0'),
    );
    if (isColour(shade)) return shade;
  }
  return '#000000';
}
