/** A pattern of the almanac with its parts in place. */
export function fillPattern(pattern: string, parts: Record<string, string | number>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(parts[name] ?? ''));
}
