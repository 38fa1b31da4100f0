import { describe, expect, it } from 'vitest';
import { person } from './person.ts';

describe('the police have been in touch', () => {
  it('someone whose home was searched this morning, on a borrowed phone, is offered a line open now', () => {
    const someone = person({ at: '2026-11-25T07:40Z' }).answers(
      'start/who police',
      'police/now struggling',
      'police/what searched',
    );
    expect(someone.taps).toBe(3);
    expect(someone.card.openNow).toEqual(['samaritans']);
    const numbers = someone.card.found.first.map(({ channels }) =>
      channels.flatMap(({ channel }) => (channel.kind === 'phone' ? [channel.shown] : [])),
    );
    expect(numbers, 'each has a number to write down').not.toContainEqual([]);
  });

  it('someone arrested, thinking of ending their life on Christmas Day, finds two lines open first', () => {
    const someone = person({ at: '2026-12-25T16:00Z' }).answers(
      'start/who police',
      'police/now crisis',
    );
    expect(someone.taps).toBe(2);
    expect(someone.card.urgent).toBe(true);
    expect(someone.card.openNow).toEqual(['samaritans', 'shout']);
    const later = someone.answers('police/crisis carry-on', 'police/what arrested');
    expect(later.card.first).toContain('stop-it-now');
  });

  it('someone waiting for a court date, in Scotland at 2am, reads the practical things and returns', () => {
    const someone = person({ at: '2027-02-03T02:00Z', on: 'gb-sct' }).answers(
      'start/who police',
      'police/now safe',
      'police/what waiting',
      'police/waiting practical',
      'police/practical card',
    );
    expect(someone.sees).toBe('police/waiting');
    expect(someone.card.openNow).toContain('samaritans');
  });

  it('someone who will not say what happened is offered the same help as someone who does', () => {
    const at = { at: '2026-11-25T12:00Z' };
    const asked = ['start/who police', 'police/now rather-not'];
    const silent = person(at).answers(...asked, 'police/what rather-not');
    const arrested = person(at).answers(...asked, 'police/what arrested');
    expect(silent.card.first).toEqual(arrested.card.first);
  });

  it('someone married to the person arrested finds their own door behind the same question', () => {
    const someone = person({ at: '2026-11-25T12:00Z' }).answers(
      'start/who police',
      'police/now safe',
      'police/what family',
    );
    expect(someone.sees).toBe('family/support');
    expect(someone.card.more).toContain('lff-inform');
  });

  it('someone who said it was about them is still let through to the help for police contact', () => {
    const someone = person({ at: '2026-11-25T12:00Z' }).answers(
      'start/who me',
      'me/adult adult',
      'me/now safe',
      'me/worry police',
    );
    expect(someone.taps).toBe(4);
    expect(someone.sees).toBe('police/help');
  });
});
