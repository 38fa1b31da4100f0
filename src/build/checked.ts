import type { Authored } from '../model/authored.ts';
import { check } from './check.ts';
import { report } from './report.ts';

/** What authors wrote, or an error that says everything that is wrong with it. */
export function checked(root: string): Authored {
  const { authored, problems } = check(root);
  if (problems.length > 0) throw new Error(`\n${report(problems)}`);
  return authored;
}
