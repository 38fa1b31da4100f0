import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { converse, type Conversation } from '../../src/conversation/converse.ts';
import { flows } from './small.ts';

const begin = (at = 'start/who') => converse(flows, at);
const answer = (talk: Conversation, ...options: string[]) =>
  options.reduce((now, option) => now.choose(option), talk);

/** What can be seen of a conversation. */
const seen = ({ address, step, turns, facts, card }: Conversation) => ({
  address,
  step,
  turns,
  facts,
  card,
});
const unknown = { nation: null, age: null, prefer: [] };

describe('a conversation', () => {
  it('begins where it is told, with nothing said', () => {
    expect(seen(begin())).toMatchObject({
      address: 'start/who',
      turns: [],
      facts: unknown,
      card: null,
    });
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

  it('is told while they are at a step that speaks of it, and not before there is one', () => {
    const talk = answer(begin(), 'me', 'images');
    expect(talk.card).toBe('start/images');
    expect(answer(talk, 'barrier').card).toBe('start/images');
    expect(talk.back().card).toBeNull();
    expect(begin('start/help').card).toBe('start/help');
  });
});

describe('what a person has told of themselves', () => {
  const card = answer(begin(), 'not-sure');

  it('is nothing, until an answer tells something', () => {
    expect(answer(begin(), 'me', 'images').facts).toEqual(unknown);
  });

  it('is what the newest answer that speaks of it says', () => {
    const talk = answer(card, 'how', 'type');
    expect(talk.facts.prefer).toEqual(['chat', 'text']);
    expect(answer(talk, 'how', 'talk').facts.prefer).toEqual(['phone']);
    expect(answer(talk, 'how', 'not-sure').facts.prefer).toEqual(['chat', 'text']);
    expect(answer(card, 'where', 'eng', 'where', 'sct').facts.nation).toBe('sct');
    expect(answer(card, 'where', 'eng', 'where', 'rather-not').facts.nation).toBe('eng');
  });

  it('is kept, each by itself, while they tell something else', () => {
    const talk = answer(card, 'where', 'sct', 'how', 'talk');
    expect(talk.facts).toEqual({ nation: 'sct', age: null, prefer: ['phone'] });
  });

  it('is forgotten with the answer', () => {
    const talk = answer(card, 'where', 'sct', 'how', 'talk');
    expect(talk.back().facts).toEqual({ nation: 'sct', age: null, prefer: [] });
    expect(talk.change(1).facts).toEqual(unknown);
    expect(talk.restart().facts).toEqual(unknown);
  });
});

describe('the age of a person', () => {
  it('is that of the flow they are in, where it has one', () => {
    expect(begin('young/help').facts.age).toBe('under-18');
    expect(answer(begin(), 'young').facts.age).toBe('under-18');
  });

  it('is that of the flow their card is in, at a step that refines the card', () => {
    expect(answer(begin(), 'young', 'barrier').facts.age).toBe('under-18');
    expect(answer(begin(), 'young', 'barrier', 'card').facts.age).toBe('under-18');
  });

  it('is what they say it is, whatever flow they are in', () => {
    const talk = answer(begin(), 'young', 'adult');
    expect(talk.facts.age).toBe('adult');
    expect(talk.back().facts.age).toBe('under-18');
  });

  it('is not known in a flow for anybody', () => {
    expect(answer(begin(), 'not-sure').facts.age).toBeNull();
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
