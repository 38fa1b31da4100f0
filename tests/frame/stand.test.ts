import { describe, expect, it, vi } from 'vitest';
import { standOf } from '../../src/frame/stand.ts';
import type { Offer } from '../../src/model/offer.ts';
import { after, MORNING, NIGHT, page, serving } from './page.ts';

const ids = (offers: readonly Offer[] = []) => offers.map(({ helpline }) => helpline.id);
const at = (instant: Date, ...answers: string[]) =>
  standOf(page(), after(...answers), () => instant);

describe('on a card', () => {
  it('are those who help where the person says they are', () => {
    const { found } = at(MORNING, 'by-nation', 'where', 'sct');
    expect(ids(found?.first)).toEqual(['scots']);
    expect(ids(found?.more)).toEqual([]);
  });

  it('are those of the page’s own nation, whatever the person says', () => {
    const talk = after('by-nation', 'where', 'sct');
    const { found } = standOf(page({ nation: 'eng' }), talk, () => MORNING);
    expect(ids(found?.first)).toEqual(['rest']);
  });

  it('are those for the person’s age', () => {
    const young = serving('young', 'by-age', { ages: { to: 17 } });
    const grown = serving('grown', 'by-age', { ages: { from: 18 }, serves: { 'by-age': 2 } });
    const talk = after('by-nation');
    const of = (age: 'under-18' | 'adult') =>
      standOf(
        page({ helplines: [young, grown] }),
        {
          ...talk,
          step: { kind: 'outcome', needs: ['by-age'], urgent: false, options: [] },
          facts: { ...talk.facts, age },
        },
        () => MORNING,
      );
    expect(ids(of('adult').found?.first)).toEqual(['grown']);
    expect(ids(of('under-18').found?.first)).toEqual(['young']);
  });

  it('are only the options that make a difference', () => {
    expect(at(MORNING, 'anywhere').step.options.map(({ id }) => id)).not.toContain('where');
    expect(after('anywhere').step.options.map(({ id }) => id)).toContain('where');
  });

  it('nobody answers for themselves', () => {
    expect(at(MORNING, 'anywhere').answers).toEqual([]);
  });
});

describe('with what is told', () => {
  it('come the answers of the helplines first on the card the person came from', () => {
    expect(ids(at(MORNING, 'anywhere', 'fears').answers)).toEqual(['uk', 'second']);
    expect(ids(at(MORNING, 'by-nation', 'where', 'sct', 'fears').answers)).toEqual(['scots']);
  });

  it('come none where the step asks for none', () => {
    expect(at(MORNING, 'anywhere', 'plain')).toMatchObject({ found: null, answers: [] });
  });

  it('come none where there was no card', () => {
    const { step } = after('anywhere', 'fears');
    const talk = { ...after(), step };
    expect(standOf(page(), talk, () => MORNING).answers).toEqual([]);
  });

  it('of a busy line comes one that is open, where none of the first is', () => {
    const open = at(NIGHT, 'anywhere', 'busy').answers.filter((each) => each.open);
    expect(ids(open)).toEqual(['night']);
  });
});

describe('the time', () => {
  it('is not asked where it makes no difference, so that the first screen can be made without', () => {
    const now = vi.fn(() => MORNING);
    standOf(page(), after(), now);
    standOf(page(), after('anywhere', 'plain'), now);
    standOf(page(), after('anywhere', 'where'), now);
    expect(now).not.toHaveBeenCalled();
  });

  it('is asked once for a card', () => {
    const now = vi.fn(() => MORNING);
    standOf(page(), after('by-nation'), now);
    expect(now).toHaveBeenCalledOnce();
  });
});
