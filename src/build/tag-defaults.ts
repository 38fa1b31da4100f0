import type { OwnProject } from '../model/own-project.ts';

/** What a tag of this project says where it says nothing: attributes without `data-`, as it has them. */
export function tagDefaults({ brand = {}, area, languages }: OwnProject): Record<string, string> {
  const all = {
    area,
    languages: languages?.join(' '),
    colour: brand.colour,
    radius: brand.radius?.toString(),
    font: brand.font,
  };
  const said = Object.entries(all).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, value]],
  );
  return Object.fromEntries(said);
}
