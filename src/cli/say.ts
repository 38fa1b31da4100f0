import { styleText } from 'node:util';
import { report } from '../build/report.ts';
import type { Problem } from '../model/problem.ts';

type Format = Parameters<typeof styleText>[0];

/** In colour where somebody reads it at a terminal; NO_COLOR and FORCE_COLOR have the last word. */
export function paint(
  format: Format,
  text: string,
  stream: NodeJS.WriteStream = process.stderr,
): string {
  return styleText(format, text, { stream });
}

/** Says every problem at once, and that there are some: 1 to whoever ran this. */
export function fail(problems: readonly Problem[]): void {
  const lines = report(problems).split('\n');
  console.error(lines.map((line, place) => inColour(line, place === lines.length - 1)).join('\n'));
  process.exitCode = 1;
}

/** Says how the command was used wrongly, and how it is used: 2 to whoever ran this. */
export function misuse(what: string, hint: string): void {
  console.error(`${paint('red', what)}\n→ ${hint}`);
  process.exitCode = 2;
}

/** Says what went wrong with nobody's fault in what was written: 1 to whoever ran this. */
export function stop(why: string): void {
  console.error(paint('red', why));
  process.exitCode = 1;
}

/** One line that each step writes over, for somebody who waits at a terminal; a log gets none. */
export function progress(stream = process.stderr): (step?: string) => void {
  if (!stream.isTTY) return () => {};
  return (step) => {
    stream.write(`\r\u001B[K${step === undefined ? '' : paint('dim', `${step} …`)}`);
  };
}

/** For programs: the same on every machine, in this form whatever is found. */
export function json(value: unknown): void {
  console.log(JSON.stringify(value, null, 2));
}

function inColour(line: string, last: boolean): string {
  if (last) return paint('red', line);
  if (/^ {4}→/.test(line)) return paint('cyan', line);
  return /^\S/.test(line) ? paint('bold', line) : line;
}
