import { contrast } from '../link/contrast.ts';

/** What text and buttons need on whatever is behind them: WCAG 2.2 AAA. */
const READABLE = 7;

const WHITE = '#ffffff';
const BLACK = '#000000';
/** The brightest paper, and the palest surface of a dark page, as in tokens.css. */
const PAPER = '#fbf8f3';
const DARK = '#1c2b2a';

/** The tokens that a brand's colour takes the place of, by their names in tokens.css: light, dark. */
export type BrandTokens = Record<string, readonly [light: string, dark: string]>;

/**
 * What becomes of a brand's colour, `#rrggbb`: as it is where it can be read, else as much darker,
 * or for a dark page lighter, as it takes. Every pair that shows words is 7:1 or more.
 */
export function brandTokens(colour: string): BrandTokens {
  const soft = [mix(PAPER, colour, 0.05), mix(DARK, colour, 0.12)] as const;
  const light = readableOn([PAPER, soft[0]], colour, BLACK);
  const dark = readableOn([DARK, soft[1]], colour, WHITE);
  return {
    primary: [light, dark],
    'primary-strong': [mix(light, BLACK, 0.25), mix(dark, WHITE, 0.25)],
    'on-primary': [WHITE, readableOn([dark], mix(BLACK, colour, 0.25), BLACK)],
    soft,
  };
}

/** The colour, on its way towards another, as soon as it can be read on what is behind it. */
function readableOn(behind: readonly string[], colour: string, towards: string): string {
  const readable = (text: string) => behind.every((each) => contrast(text, each) >= READABLE);
  let share = 0;
  while (share < 1 && !readable(mix(colour, towards, share))) share += 0.02;
  return mix(colour, towards, Math.min(share, 1));
}

/** So much of the way from one colour to another: 0 is the first, 1 the second. */
function mix(from: string, to: string, share: number): string {
  const part = (at: number) => {
    const [one = 0, other = 0] = [from, to].map((each) => parseInt(each.slice(at, at + 2), 16));
    return Math.round(one + (other - one) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
