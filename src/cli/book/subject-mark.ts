import { h, type ComponentChildren } from 'preact';
import { SOURCE_LOCALE } from '../../model/authored.ts';
import { sensitiveSubjects } from '../../review/sensitive-subjects.ts';
import type { Stated } from '../../review/sign-state.ts';

/** A mark on unsigned words about suicide, the law or reporting: these need a safeguarding reviewer. */
export function subjectMark(
  states: readonly Stated[],
  kind: Stated['kind'],
  name: string,
  /** In English: it is how a text shows what it is about. */
  text: string,
  tag: string = SOURCE_LOCALE,
): ComponentChildren {
  const subjects = sensitiveSubjects(text);
  const open = states.some(
    (each) =>
      each.kind === kind && each.name === name && each.locale === tag && each.state !== 'signed',
  );
  if (subjects.length === 0 || !open) return null;
  return h(
    'p',
    { class: 'subject' },
    `Draft: speaks of ${subjects.join(', ')}. Needs a safeguarding reviewer.`,
  );
}
