import type { Point } from '../growth/judge-growth.ts';

const [WIDTH, HEIGHT, EDGE] = [640, 320, 56];
const COLOURS = ['#0b4f4a', '#7a1712', '#3d4f9e'];

/**
 * How much is sent, all but code, beside the words alone (dashed), as an SVG: both axes by powers, so
 * that what grows in step with its words is a line beside theirs.
 */
export function plot(points: readonly Point[]): string {
  const sizes = points.flatMap(({ whole, words }) => [whole, words]);
  const x = scale(1, Math.max(...points.map(({ times }) => times)), EDGE, WIDTH - 120);
  const y = scale(Math.min(...sizes), Math.max(...sizes), HEIGHT - EDGE, 24);
  const kinds = [...new Set(points.map(({ by }) => by))];
  const lines = kinds.flatMap((kind, at) => {
    const own = points.filter(({ by }) => by === kind);
    const colour = COLOURS[at % COLOURS.length] ?? '#000';
    const path = (size: (point: Point) => number) =>
      own.map((point) => `${x(point.times)},${y(size(point))}`).join(' ');
    const last = own.at(-1);
    const words = `<polyline points="${path((point) => point.words)}" stroke="${colour}" stroke-dasharray="5 4"/>`;
    const whole = `<polyline points="${path((point) => point.whole)}" stroke="${colour}"/>`;
    const dots = own.map(
      ({ times, whole: size }) =>
        `<circle cx="${x(times)}" cy="${y(size)}" r="3" fill="${colour}"/>` +
        `<text x="${x(times)}" y="${y(size) - 8}" fill="${colour}" text-anchor="middle">${size.toFixed(1)}</text>`,
    );
    const name = `<text x="${x(last?.times ?? 1) + 10}" y="${y(last?.whole ?? 1) + 4}" fill="${colour}">${kind}</text>`;
    return [words, whole, ...dots, name];
  });
  const ticks = [...new Set(points.map(({ times }) => times))].map(
    (times) =>
      `<text x="${x(times)}" y="${HEIGHT - 28}" text-anchor="middle" fill="#555">×${times}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="none" stroke-width="2" role="img">`,
    '<title>KB after Brotli, all but code, as steps, helplines and languages grow; dashed: their words alone</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...ticks,
    ...lines,
    `<text x="${EDGE}" y="${HEIGHT - 8}" fill="#555">KB after Brotli, all but code; dashed: the words alone. Both axes by powers.</text>`,
    '</svg>',
    '',
  ].join('\n');
}

/** From one span of sizes, by powers, to another of pixels. */
function scale(least: number, most: number, from: number, to: number) {
  return (value: number) => {
    const share = most === least ? 0 : Math.log(value / least) / Math.log(most / least);
    return Math.round(from + share * (to - from));
  };
}
