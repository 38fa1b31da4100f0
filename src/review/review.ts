import type { Authored } from '../model/authored.ts';
import type { Problem } from '../model/problem.ts';
import { rules } from './rules/index.ts';

/** Everything the rules have against what authors wrote. Pure: the same answer on any day. */
export function review(authored: Authored): Problem[] {
  return rules.flatMap((rule) => rule.check(authored));
}
