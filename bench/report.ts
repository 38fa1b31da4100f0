import { judge, type Budget, type Verdict } from './judge.ts';
import { KB, measure } from './measure.ts';
import { sizes } from './sizes.ts';
import { table } from './table.ts';

export interface Report {
  /** For a person to read. */
  text: string;
  /** For a program to read. */
  results: unknown;
  /** The names of the budgets that are broken. */
  broken: string[];
}

/** What was built, weighed beside its budgets. */
export function report(
  files: ReadonlyMap<string, string>,
  budgets: Readonly<Record<string, Budget>>,
): Report {
  // A document has two names, the second with its release: one of them is enough to weigh.
  const weighed = [...files]
    .filter(([path]) => path.split('.').length === 2)
    .map(([path, text]) => ({ path, ...sizes(text) }));
  const verdicts = judge(measure(files), budgets);
  const broken = verdicts.flatMap(({ name, kept }) => (kept ? [] : [name]));

  const weights = table(
    ['file (KB)', 'raw', 'gzip', 'Brotli'],
    weighed.map(({ path, raw, gzip, brotli }) => [path, ...[raw, gzip, brotli].map(kilobytes)]),
  );
  const kept = table(['budget (Brotli)', 'measured', 'most', 'aim', ''], verdicts.map(row));
  const closing = broken.length === 0 ? 'Every budget is kept.' : `Broken: ${broken.join(', ')}.`;
  return {
    text: ['KB is 1024 bytes.', weights, kept, closing].join('\n\n'),
    results: {
      files: Object.fromEntries(weighed.map(({ path, ...bytes }) => [path, bytes])),
      budgets: Object.fromEntries(
        verdicts.map(({ name, measured, kept: held }) => [
          name,
          { measured: Number(measured.toFixed(3)), kept: held },
        ]),
      ),
    },
    broken,
  };
}

function row({ what, unit, measured, most, aim, kept }: Verdict): string[] {
  const over = Math.ceil((measured / most - 1) * 100);
  const said = kept ? (measured <= aim ? 'aim met' : 'kept') : `BROKEN by ${over} %`;
  return [what, ...[measured, most, aim].map((value) => inUnits(value, unit)), said];
}

function inUnits(value: number, unit: string): string {
  const digits = { KB: 2, times: 2 }[unit] ?? 0;
  return `${value.toFixed(digits)}${unit ? ` ${unit}` : ''}`;
}

function kilobytes(bytes: number): string {
  return (bytes / KB).toFixed(1);
}
