import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { converse, type Conversation } from '../../src/conversation/converse.ts';
import { flows } from './small.ts';

const begin = (at = 'start/who') => converse(flows, at);
const answer = (talk: Conversation, ...options: string[]) =>
  options.reduce((now, option) => now.choose(option), talk);

/** What can be seen of a conversation. */
const seen = ({ address, step, turns, prefer }: Conversation) => ({ address, step, turns, prefer });

describe('a conversation', () => {
  it('begins where it is told, with nothing said', () => {
    expect(seen(begin())).toMatchObject({ address: 'start/who', turns: [], prefer: [] });
    expect(begin('refine/barrier').step.kind).toBe('tell');
  });

  it('refuses to begin at a step that is not there', () => {
    expect(() => begin('start/nowhere')).toThrow(RangeError);
  });

  it('goes where an answer leads, and remembers the answer', () => {
    const talk = answer(begin(), 'me', 'images');
    expect(talk.address).toBe('start/images');
    expect(talk.turns).toEqual([
      { step: 'start/who', option: 'me' },
      { step: 'start/worry', option: 'images' },
    ]);
  });

  it('refuses, loudly, an answer the step does not offer', () => {
    expect(() => begin().choose('images')).toThrow('start/who does not offer "images"');
    expect(() => begin().choose('toString')).toThrow(RangeError);
    expect(() => begin().choose('')).toThrow(RangeError);
  });

  it('is a value: moving on leaves where it was as it was', () => {
    const before = begin();
    const was = seen(before);
    answer(before, 'me', 'images').back();
    expect(seen(before)).toEqual(was);
  });
});

describe('going back', () => {
  it('takes back the last answer', () => {
    const talk = answer(begin(), 'me', 'images').back();
    expect(talk.address).toBe('start/worry');
    expect(talk.turns).toEqual([{ step: 'start/who', option: 'me' }]);
  });

  it('stays at the start when there is nothing to take back', () => {
    const talk = begin();
    expect(talk.back()).toBe(talk);
  });

  it('forgets the card as well, so that @card cannot lead to one taken back', () => {
    const talk = answer(begin(), 'not-sure').back();
    expect(answer(talk, 'me', 'images', 'barrier', 'card').address).toBe('start/images');
  });
});

describe('changing an answer', () => {
  it('returns to its question and forgets what came after', () => {
    const talk = answer(begin(), 'me', 'images', 'barrier').change(1);
    expect(talk.address).toBe('start/worry');
    expect(talk.turns).toHaveLength(1);
  });

  it.each([-1, 2, 0.5, NaN])('refuses an answer that is not there: number %s', (index) => {
    expect(() => answer(begin(), 'me', 'images').change(index)).toThrow(RangeError);
  });

  it('starting again forgets everything', () => {
    expect(seen(answer(begin(), 'me', 'images').restart())).toEqual(seen(begin()));
    expect(seen(begin().restart())).toEqual(seen(begin()));
  });
});

describe('the card a person came from', () => {
  it.each([
    [['not-sure', 'how', 'talk'], 'start/help'],
    [['me', 'images', 'how', 'talk'], 'start/images'],
    [['not-sure', 'carry-on', 'images', 'how', 'talk'], 'start/images'],
    [['me', 'images', 'how', 'type', 'barrier', 'card'], 'start/images'],
  ])('after %j is %s', (options, card) => {
    expect(answer(begin(), ...options).address).toBe(card);
  });
});

describe('the channels a person asked for', () => {
  it('are those of the newest answer that names any', () => {
    const talk = answer(begin(), 'me', 'images', 'how', 'type');
    expect(talk.prefer).toEqual(['chat', 'text']);
    expect(answer(talk, 'how', 'talk').prefer).toEqual(['phone']);
    expect(answer(talk, 'how', 'not-sure').prefer).toEqual(['chat', 'text']);
  });

  it('are forgotten with the answer', () => {
    expect(answer(begin(), 'me', 'images', 'how', 'type').back().prefer).toEqual([]);
  });
});

it('whatever is answered, going back all the way is going back through the same states', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 20 }), (picks) => {
      const states = [begin()];
      for (const pick of picks) {
        const here = states.at(-1) ?? begin();
        const offered = here.step.options;
        const option = offered[pick % offered.length];
        if (option) states.push(here.choose(option.id));
      }
      let now = states.at(-1) ?? begin();
      for (const state of states.toReversed()) {
        expect(seen(now)).toEqual(seen(state));
        now = now.back();
      }
    }),
  );
});
