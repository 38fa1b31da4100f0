/** The name most like `name`, for a hint: what was probably meant. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const ranked = [...new Set(names)].map((each) => ({ each, far: distance(name, each) }));
  return ranked.sort((a, b) => a.far - b.far || (a.each < b.each ? -1 : 1))[0]?.each;
}

/** How many letters must be added, taken out or changed to make one name of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const changed = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? a.length;
}
