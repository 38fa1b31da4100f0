import { Field } from './field.tsx';
import type { Part } from './part.ts';

/** For whom: all of the UK, one nation, or an area in it. */
export function Where({ built: { places }, choices: { place }, choose }: Part) {
  const isArea = ({ folder }: { folder: string }) => folder.includes('/');
  const titleOf = (region: string) => places.find(({ folder }) => folder === region)?.title;
  const areas = places.filter(isArea);
  const regions = new Set(areas.map(({ folder }) => folder.split('/')[0] ?? ''));
  const option = ({ folder, title }: { folder: string; title: string }) => (
    <option key={folder} value={folder} selected={folder === place}>
      {title}
    </option>
  );
  return (
    <section>
      <h2>Where</h2>
      <Field
        id="place"
        label="Services for people in"
        hint="An area has its own police and council services as well as the national ones."
      >
        {(described) => (
          <select {...described} onChange={(event) => choose({ place: event.currentTarget.value })}>
            {places.filter((each) => !isArea(each)).map(option)}
            {[...regions].map((region) => (
              <optgroup key={region} label={`Areas of ${titleOf(region) ?? region}`}>
                {areas.filter(({ folder }) => folder.startsWith(`${region}/`)).map(option)}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
    </section>
  );
}
