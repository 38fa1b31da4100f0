/** `5pm`, `4.30pm`: English times; or any other number. */
const found = /\b(?<hour>\d{1,2})(?:[.:](?<minute>\d\d))?\s?(?<half>am|pm)\b|\d+/g;

/**
 * The numbers of an English text, in every way another language may write them. All stay as they are,
 * but that a time of day may be on a clock of twenty-four hours: `5pm` is `17:00` to a Polish reader.
 */
export function readings(english: string): string[][] {
  const numbers = [...english.matchAll(found)].map(({ 0: whole, groups }) =>
    waysToWrite(whole, groups ?? {}),
  );
  return numbers.reduce<string[][]>(
    (all, ways) => all.flatMap((before) => ways.map((way) => [...before, ...way])),
    [[]],
  );
}

function waysToWrite(whole: string, { hour, minute, half }: Record<string, string>): string[][] {
  return half === undefined ? [[whole]] : clocks(Number(hour), minute, half);
}

function clocks(hour: number, minute: string | undefined, half: string): string[][] {
  const later = String((hour % 12) + (half === 'pm' ? 12 : 0));
  const hours = [String(hour), later, later.padStart(2, '0')];
  if (minute !== undefined) return hours.map((each) => [each, minute]);
  return hours.flatMap((each) => [[each], [each, '00']]);
}
