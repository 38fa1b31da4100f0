import { describe, expect, it } from 'vitest';
import { offered } from '../../src/frame/offered.ts';
import { after, MORNING, page } from './page.ts';

const ids = (data: ReturnType<typeof page>, ...answers: string[]) =>
  offered(data, after(...answers), MORNING).map(({ id }) => id);

describe('where in the UK a person is', () => {
  it('is asked where an answer would put another helpline first', () => {
    expect(ids(page(), 'by-nation')).toEqual(['fears', 'busy', 'plain', 'where']);
  });

  it('is not asked where every answer would leave the same helplines first', () => {
    expect(ids(page(), 'anywhere')).toEqual(['fears', 'busy', 'plain']);
  });

  it('is not asked on a page that is made for one nation', () => {
    expect(ids(page({ nation: 'wls' }), 'by-nation')).not.toContain('where');
  });

  it('is not asked again once it is told, and is again once that is taken back', () => {
    expect(ids(page(), 'by-nation', 'where', 'sct')).not.toContain('where');
    expect(ids(page(), 'by-nation', 'where', 'rather-not')).toContain('where');
    const back = after('by-nation', 'where', 'sct').back().back();
    expect(offered(page(), back, MORNING).map(({ id }) => id)).toContain('where');
  });

  it('can still be told to the conversation: only the button is not there', () => {
    expect(after('anywhere', 'where').address).toBe('start/where');
  });

  it('is hidden nowhere but on a card', () => {
    const wales = page({ nation: 'wls' });
    expect(ids(wales)).toEqual(['anywhere', 'by-nation', 'where']);
    expect(ids(wales, 'by-nation', 'plain')).toEqual(['card', 'where']);
    expect(ids(wales, 'by-nation', 'where')).toEqual(['sct', 'eng', 'rather-not']);
  });
});
