import { describe, expect, it } from 'vitest';
import { words } from '../../src/words/say.ts';

const { say, has } = words('en-GB', {
  app: {
    bars: { back: 'Back' },
    channel: { phone: 'Call {{number}}' },
    opening: '<b>{{site}}</b>',
  },
  flows: {
    me: { adult: { title: 'Are you 18?', options: { 'rather-not': "I'd rather not say" } } },
  },
});

describe('saying a phrase', () => {
  it('is ready at once, by its name', () => {
    expect(say('app.bars.back')).toBe('Back');
    expect(say('flows.me.adult.options.rather-not')).toBe("I'd rather not say");
  });

  it('fills its gaps', () => {
    expect(say('app.channel.phone', { number: '116 123' })).toBe('Call 116 123');
  });

  it('leaves every character as it is: phrases become text, never HTML', () => {
    expect(words('en-GB', { needs: { a: '{{x}}' } }).say('needs.a', { x: '<i>&"' })).toBe('<i>&"');
  });

  it('says the key where there is no phrase', () => {
    expect(say('flows.me.adult.hint')).toBe('flows.me.adult.hint');
  });

  it('knows which phrases there are', () => {
    expect(has('flows.me.adult.title')).toBe(true);
    expect(has('flows.me.adult.hint')).toBe(false);
  });

  it('keeps two locales apart', () => {
    const welsh = words('cy', { app: { bars: { back: 'Yn ôl' } } });
    expect([say('app.bars.back'), welsh.say('app.bars.back')]).toEqual(['Back', 'Yn ôl']);
  });

  it('counts as the language counts', () => {
    const { say: dweud } = words('cy', {
      needs: {
        a_one: '{{count}} ci',
        a_two: '{{count}} gi',
        a_few: '{{count}} chi',
        a_other: '{{count}} ci',
      },
    });
    expect([1, 2, 3, 10].map((count) => dweud('needs.a', { count }))).toEqual([
      '1 ci',
      '2 gi',
      '3 chi',
      '10 ci',
    ]);
  });
});
