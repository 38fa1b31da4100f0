import { describe, expect, it } from 'vitest';
import { person } from './person.ts';

const unsure = ['start/who not-sure'];

describe('something else, or not sure', () => {
  it('a man abused as a child finds NAPAC open on a Monday at eleven', () => {
    const { card, taps } = person({ at: '2026-11-23T11:00Z', on: 'gb-eng' }).answers(
      ...unsure,
      'unsure/closest happened',
      'survivor/what childhood',
    );
    expect(taps).toBe(3);
    expect(card.opening('napac phone')).toEqual({ kind: 'open', until: '21:00' });
  });

  it('a woman whose pictures were shared finds the Revenge Porn Helpline and StopNCII', () => {
    const { card } = person({ at: '2026-11-23T11:00Z' }).answers(
      ...unsure,
      'unsure/closest happened',
      'survivor/what images',
    );
    expect(card.first).toEqual(['revenge-porn-helpline', 'stopncii']);
  });

  it('a youth worker asking for himself finds the NSPCC and his council', () => {
    const { card } = person({ at: '2026-11-23T11:00Z', on: 'gb-eng' }).answers(
      ...unsure,
      'unsure/closest work',
      'professional/what child',
    );
    expect(card.first).toEqual(['nspcc-helpline', 'england-childrens-services']);
  });

  it('someone outside the UK is offered help worldwide, and is never told a line is open now', () => {
    const { card } = person({ at: '2026-11-23T11:00Z' }).answers(
      ...unsure,
      'unsure/closest abroad',
      'abroad/what me',
    );
    expect(card.first).toEqual(['troubled-desire', 'redirection']);
    expect(card.more).toContain('findahelpline');
    expect(card.openNow).toEqual([]);
  });

  it('someone who saw something by accident can report it, or say that it is about them', () => {
    const someone = person({ at: '2026-11-23T11:00Z' }).answers(
      ...unsure,
      'unsure/closest seen',
      'seen/what images',
    );
    expect(someone.card.first[0]).toBe('iwf-report');
    expect(someone.answers('seen/help me').sees).toBe('me/adult');
  });

  it('someone who recognises themselves in an example is at a card by the fourth tap', () => {
    const shown = person({ at: '2026-11-23T11:00Z' }).answers(...unsure, 'unsure/closest examples');
    for (const whose of ['own', 'someone', 'child', 'young']) {
      const three = shown.answers(`unsure/examples ${whose}`);
      expect(three.offered, 'three examples, and none of them').toHaveLength(4);
      for (const example of three.offered) {
        const { taps, card } = three.answers(`unsure/${whose} ${example}`);
        expect(taps).toBe(4);
        expect(card.first).not.toEqual([]);
      }
    }
  });

  it('someone who is still not sure is not sent away', () => {
    const { card } = person({ at: '2026-11-29T03:00Z' }).answers(
      ...unsure,
      'unsure/closest not-sure',
    );
    expect(card.openNow).toContain('samaritans');
  });
});

describe('a change of mind', () => {
  it('someone who pressed the wrong first answer changes it, and what came after is forgotten', () => {
    const someone = person({ at: '2026-11-23T11:00Z' }).answers(
      'start/who child',
      'child/danger no',
      'child/what online',
    );
    const changed = someone.changes('start/who');
    expect(changed.taps).toBe(0);
    expect(changed.answers('start/who me').sees).toBe('me/adult');
  });

  it('someone who takes back "type" is shown the phone first again', () => {
    const before = person({ at: '2026-11-23T11:00Z' }).answers(
      'start/who young',
      'young/what hurt',
      'young/hurt how',
    );
    const typed = before.answers('refine/how type');
    expect(typed.card.ways('childline')[0]).toBe('chat');
    const talked = typed.goesBack().answers('refine/how talk');
    expect(talked.card.ways('childline')[0]).toBe('phone');
  });

  it('someone who starts again leaves nothing behind for the next person', () => {
    const next = person({ at: '2026-11-23T11:00Z' })
      .answers('start/who police', 'police/now safe')
      .startsAgain();
    expect([next.sees, next.taps]).toEqual(['start/who', 0]);
  });

  it('someone who presses Back on the first question is still there', () => {
    expect(person({ at: '2026-11-23T11:00Z' }).goesBack().sees).toBe('start/who');
  });
});
