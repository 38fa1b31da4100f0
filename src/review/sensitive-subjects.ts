/** What words need a safeguarding reviewer for, and how an English text shows that it is about it. */
const subjects = {
  suicide: /\b(end(ing)?|take|taking) (your|my|their) (own )?li(fe|ves)\b|\bsuicid|\bself-harm/i,
  'the law': /\b(law|legal|arrest\w*|prison|court|police|crimes?|offen[cd]\w*|solicitor)\b/i,
  reporting: /\b(report\w*|tell someone|pass(ed)? (it )?on|anonymous\w*|999|101)\b/i,
};

export type Subject = keyof typeof subjects;

/** The subjects a text touches. More is better than fewer: a reviewer can pass over a page quickly. */
export function sensitiveSubjects(text: string): Subject[] {
  const all: Subject[] = ['suicide', 'the law', 'reporting'];
  return all.filter((subject) => subjects[subject].test(text));
}
