/** How far two colours are apart, from 1 to 21, as WCAG 2.2 defines contrast. Both are `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** Relative luminance, from 0 for black to 1 for white. */
export function luminance(colour: string): number {
  const part = (at: number, share: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  };
  return part(1, 0.2126) + part(3, 0.7152) + part(5, 0.0722);
}
