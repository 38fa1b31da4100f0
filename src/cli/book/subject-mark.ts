import { h, type ComponentChildren } from 'preact';
import { sensitiveSubjects } from '../../review/sensitive-subjects.ts';
import type { Stated } from '../../review/sign-state.ts';

/** A mark on unsigned words about suicide, the law or reporting: these need a safeguarding reviewer. */
export function subjectMark(
  states: readonly Stated[],
  kind: Stated['kind'],
  name: string,
  text: string,
): ComponentChildren {
  const subjects = sensitiveSubjects(text);
  const open = states.some(
    (each) => each.kind === kind && each.name === name && each.state !== 'signed',
  );
  if (subjects.length === 0 || !open) return null;
  return h(
    'p',
    { class: 'subject' },
    `Draft: speaks of ${subjects.join(', ')}. Needs a safeguarding reviewer.`,
  );
}
