/** The supported locale nearest to a language tag: itself, what it is a kind of, or its language. */
export function nearest(tag: string, supported: Record<string, unknown>): string | undefined {
  for (let part = tag.toLowerCase(); part; part = part.replace(/-?[^-]*$/, '')) {
    for (const one in supported) {
      if (`${one.toLowerCase()}-`.startsWith(`${part}-`)) return one;
    }
  }
  return undefined;
}
