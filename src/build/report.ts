import { isOurs, OURS } from '../model/ours.ts';
import type { Problem } from '../model/problem.ts';

/** Problems as a person reads them: a heading a file, and under it where, what, and what to do. */
export function report(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map(fileOf))].sort();
  const sections = files.map((file) => {
    const here = problems.filter((problem) => fileOf(problem) === file);
    return [file, ...here.map((problem) => lines(problem, file))].join('\n');
  });
  const ours = files.some(isOurs) ? [`${OURS} stands before files that came with Waymark.`] : [];
  return [...sections, ...ours, closing(problems.length, files.length)].join('\n\n');
}

function fileOf({ where }: Problem): string {
  return where.split(' › ')[0] ?? where;
}

function lines({ where, what, hint }: Problem, file: string): string {
  const place = where.slice(file.length).replace(/^ › /, '');
  return [...(place ? [`  ${place}`] : []), `    ${what}`, `    → ${hint}`].join('\n');
}

function closing(problems: number, files: number): string {
  return `${count(problems, 'problem')} in ${count(files, 'file')}.`;
}

/** `1 problem`, `2 problems`. */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
