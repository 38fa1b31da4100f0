import { describe, expect, it } from 'vitest';
import { speaks } from '../../src/directory/in-their-language.ts';
import { ids, phone } from './asking.ts';
import { always, listed } from './listed.ts';

const answering = (...languages: [string, ...string[]]) =>
  phone(always).map((channel) => ({ ...channel, languages }));
const line = (id: string, order: number, languages: [string, ...string[]], need = 'crisis') =>
  listed(id, { serves: { [need]: order }, channels: answering(...languages) });

describe('to somebody who reads Welsh', () => {
  const lines = [
    line('first', 1, ['en']),
    line('second', 2, ['en', 'cy']),
    line('third', 3, ['cy']),
  ];

  it('those who speak it come first among those on the card, and who is on the card does not change', () => {
    expect(ids(lines).first).toEqual(['first', 'second']);
    expect(ids(lines, { language: 'cy' })).toEqual({ first: ['second', 'first'], more: ['third'] });
  });

  it('a need that matters more still comes first', () => {
    const police = line('police', 1, ['en'], 'emergency');
    const asked = { needs: ['emergency', 'crisis'], language: 'cy' };
    const welsh = line('welsh', 1, ['en', 'cy']);
    expect(ids([police, welsh], asked).first).toEqual(['police', 'welsh']);
  });

  it('nothing changes for a language that nobody speaks', () => {
    expect(ids(lines, { language: 'pl' })).toEqual(ids(lines));
  });
});

it('a language is spoken whatever the country it is spoken in', () => {
  expect(speaks({ channels: [{ languages: ['en'] }] }, 'en-GB-x-easyread')).toBe(true);
  expect(speaks({ channels: [{ languages: ['en-IE'] }] }, 'en-GB')).toBe(true);
  expect(speaks({ channels: [{ languages: ['en'] }] }, 'cy')).toBe(false);
});
