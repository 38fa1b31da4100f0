import { describe, expect, it } from 'vitest';
import { person } from './person.ts';

const noDanger = ['start/who child', 'child/danger no'];

describe('worried about a child', () => {
  it('a parent whose child is in danger now gets 999 first, in two taps, and may carry on', () => {
    const parent = person({ at: '2026-11-29T01:15Z' }).answers(
      'start/who child',
      'child/danger now',
    );
    expect(parent.taps).toBe(2);
    expect(parent.card.urgent).toBe(true);
    expect(parent.card.first[0]).toBe('emergency-999');
    expect(parent.answers('child/emergency carry-on').sees).toBe('child/what');
  });

  it('a teacher, told something by a pupil, finds the NSPCC open and a way to say she is a teacher', () => {
    const teacher = person({ at: '2027-01-14T15:50Z', on: 'gb-eng' }).answers(
      ...noDanger,
      'child/what told-me',
    );
    expect(teacher.card.opening('nspcc-helpline phone')).toEqual({ kind: 'open', until: '16:00' });
    const told = teacher.answers('child/told-me who', 'child/who professional');
    expect(told.answers('child/professional card').card.found).toEqual(teacher.card.found);
    const { card } = told.answers('child/professional more', 'professional/what colleague');
    expect(card.first[0]).toBe('nspcc-whistleblowing');
  });

  it('a father whose daughter was contacted online on a Saturday night is shown CEOP, and a line open', () => {
    const { card } = person({ at: '2026-12-05T23:00Z', on: 'gb-wls' }).answers(
      ...noDanger,
      'child/what online',
    );
    expect(card.first[0]).toBe('ceop');
    expect(card.openNow).not.toEqual([]);
    expect(card.opening('nspcc-helpline phone').kind).toBe('closed');
  });

  it('a mother whose son’s picture is being passed round is shown how to have it taken down', () => {
    const { card } = person({ at: '2026-11-24T17:00Z' }).answers(...noDanger, 'child/what image');
    expect(card.first[0]).toBe('report-remove');
    expect(card.urgent).toBe(false);
  });

  it('a mother whose son is being blackmailed is shown the same, as urgent', () => {
    const { card } = person({ at: '2026-11-24T17:00Z' }).answers(
      ...noDanger,
      'child/what blackmail',
    );
    expect(card.first[0]).toBe('report-remove');
    expect(card.urgent).toBe(true);
  });

  it('a foster carer worried by a child’s own behaviour is offered Stop It Now, not the police', () => {
    const { card } = person({ at: '2026-11-24T17:00Z' }).answers(
      ...noDanger,
      'child/what behaviour',
    );
    expect(card.first[0]).toBe('stop-it-now');
    expect([...card.first, ...card.more].filter((id) => /police|psni/.test(id))).toEqual([]);
  });

  it('someone who came across images of children is shown the Internet Watch Foundation', () => {
    const someone = person({ at: '2026-11-24T17:00Z' }).answers(...noDanger, 'child/what found');
    expect(someone.sees).toBe('seen/help');
    expect(someone.card.first[0]).toBe('iwf-report');
  });

  it.each([
    ['a neighbour with a worry', 'worry'],
    ['a grandparent who is not sure', 'not-sure'],
  ])('%s is offered somebody to talk it through with', (_, what) => {
    const { card } = person({ at: '2026-11-24T12:00Z' }).answers(
      'start/who child',
      'child/danger not-sure',
      `child/what ${what}`,
    );
    expect(card.first[0]).toBe('nspcc-helpline');
  });
});
