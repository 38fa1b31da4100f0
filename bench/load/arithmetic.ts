/** What one person's first opening costs, in KB as sent: the script, and the document of the panel. */
export const SCRIPT = 5;
export const DOCUMENT = 65;

/** Seconds that a copy of the script is good for. */
const FRESH = 300;
const MONTH = 30 * 24 * 3600;

/**
 * What a CDN has to send for so many first openings a second, as docs/hosting.md shows it. A copy that
 * somebody already has is not asked for again, so this is the most it can be.
 */
export function arithmeticTable(rates: readonly number[]): string {
  const lines = rates.map((rate) => {
    const kb = rate * (SCRIPT + DOCUMENT);
    const cells = [
      number(rate),
      number(rate * 2),
      `${number((kb * 8) / 1000)} Mbit/s`,
      `${number((kb * MONTH) / 1e6)} GB`,
      number(rate * 2 * MONTH),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '<!-- prettier-ignore -->',
    '| First openings a second | Requests a second | Sent | Sent in 30 days | Requests in 30 days |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
    `What the CDN asks of your own server does not grow with that: for each of its places, one script and a few pages every ${FRESH / 60} minutes.`,
  ].join('\n');
}

function number(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 1 : 0 });
}
