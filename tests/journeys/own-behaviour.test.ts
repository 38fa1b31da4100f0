import { describe, expect, it } from 'vitest';
import { person } from './person.ts';

const safe = ['start/who me', 'me/adult adult', 'me/now safe'];

describe('worried about their own behaviour', () => {
  it('someone who has looked at images, on a Monday morning, is offered Stop It Now in four taps', () => {
    const someone = person({ at: '2026-11-23T10:00Z' }).answers(...safe, 'me/worry images');
    expect(someone.taps).toBe(4);
    expect(someone.card.first[0]).toBe('stop-it-now');
    expect(someone.card.openNow).toEqual(['samaritans']);
  });

  it.each(['thoughts', 'images', 'chat', 'pornography', 'around-child', 'again', 'rather-not'])(
    'someone whose worry is "%s" is offered Stop It Now, and somebody who answers at 3am',
    (worry) => {
      const { card } = person({ at: '2026-11-24T03:00Z' }).answers(...safe, `me/worry ${worry}`);
      expect(card.first).toContain('stop-it-now');
      expect(card.openNow).toContain('samaritans');
    },
  );

  it('someone having thoughts of ending their life at 3am sees who is awake, and can carry on', () => {
    const someone = person({ at: '2026-11-24T03:00Z' }).answers(
      'start/who me',
      'me/adult adult',
      'me/now crisis',
    );
    expect(someone.card.urgent).toBe(true);
    expect(someone.card.openNow).toEqual(['samaritans', 'shout']);
    expect(someone.answers('me/crisis carry-on').sees).toBe('me/worry');
  });

  it('someone who would rather not say, three times over, gets the same help as one who says', () => {
    const silent = person({ at: '2026-11-23T10:00Z' }).answers(
      'start/who me',
      'me/adult rather-not',
      'me/now rather-not',
      'me/worry rather-not',
    );
    const open = person({ at: '2026-11-23T10:00Z' }).answers(...safe, 'me/worry thoughts');
    expect(silent.card.first).toEqual(open.card.first);
  });

  it('someone whose search was stopped by a site is one tap from a card, and is not asked their age', () => {
    const someone = person({ at: '2026-11-28T23:30Z', from: 'me/warning' });
    const { card } = someone.answers('me/warning help');
    expect(card.first).toContain('stop-it-now');
    expect(card.openNow).not.toEqual([]);
    expect(someone.answers('me/warning carry-on').sees).toBe('me/adult');
  });

  it('someone who would rather type is shown chat before the phone, and the text line is open', () => {
    const { card } = person({ at: '2026-11-29T02:00Z' }).answers(
      ...safe,
      'me/worry again',
      'me/again how',
      'refine/how type',
    );
    expect(card.ways('stop-it-now')[0]).toBe('chat');
    expect(card.first).toContain('shout');
    expect(card.openNow).toContain('shout');
  });

  it('someone who wants to read first still has a line that is open on the same card', () => {
    const { card } = person({ at: '2026-11-29T02:00Z' }).answers(
      ...safe,
      'me/worry pornography',
      'me/pornography how',
      'refine/how read',
    );
    expect(card.ways('stop-it-now')[0]).toBe('site');
    expect(card.openNow).toContain('samaritans');
  });

  it('someone who can be overheard reads why typing may suit, and finds the quiet ways first', () => {
    const { card } = person({ at: '2026-11-23T20:00Z' }).answers(
      ...safe,
      'me/worry thoughts',
      'me/thoughts barrier',
      'refine/barrier overheard',
      'refine/overheard card',
    );
    expect(['text', 'chat']).toContain(card.ways(card.first[0] ?? '')[0]);
  });

  it('someone afraid of being reported reads the answer and is back at the very card they left', () => {
    const before = person({ at: '2026-11-23T20:00Z' }).answers(...safe, 'me/worry chat');
    const after = before.answers(
      'me/chat barrier',
      'refine/barrier reported',
      'refine/reported card',
    );
    expect(after.sees).toBe('me/chat');
    expect(after.card.found).toEqual(before.card.found);
  });

  it('someone who asks what could happen is led back to their card, not on to a threat', () => {
    const someone = person({ at: '2026-11-23T20:00Z' })
      .answers(...safe, 'me/worry images')
      .answers('me/images what-could-happen', 'me/what-could-happen card');
    expect(someone.sees).toBe('me/images');
  });
});
