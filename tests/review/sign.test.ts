import { describe, expect, it } from 'vitest';
import { signedDigest } from '../../src/build/digest.ts';
import type { Authored } from '../../src/model/authored.ts';
import type { Signature } from '../../src/model/signature.ts';
import {
  ask,
  example,
  exampleFlow,
  exampleHelpline,
  exampleLocale,
  to,
} from '../../src/review/example.ts';
import { canonical } from '../../src/review/sign-canonical.ts';
import { signables } from '../../src/review/signable.ts';
import { signStates, unsigned } from '../../src/review/sign-state.ts';

const all = (authored: Authored) => signables(authored, signedDigest);
const digestOf = (authored: Authored, name: string, locale = 'en-GB') =>
  all(authored).find((each) => each.name === name && each.locale === locale)?.of ?? '';
const by = (of: string, who = 'A. Reader'): Signature => ({
  who,
  role: 'Safeguarding',
  on: '2026-11-23',
  of,
});

describe('what there is to sign', () => {
  it('is each flow, each step, each helpline, and each file of other words', () => {
    expect(all(example()).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'flow start',
      'step start/who',
      'step start/help',
      'helpline fell-line',
      'words app',
      'words loader',
      'words leaflet',
      'words needs',
    ]);
  });

  it('is there again in each language, with a digest of its own', () => {
    const both = example({ locales: [exampleLocale(), exampleLocale({}, 'cy')] });
    expect(all(both).filter(({ name }) => name === 'start/who')).toMatchObject([
      { locale: 'en-GB' },
      { locale: 'cy' },
    ]);
  });
});

describe('a digest', () => {
  it('is twelve characters, and the same on any day', () => {
    expect(digestOf(example(), 'start/who')).toMatch(/^[0-9a-f]{12}$/);
    expect(digestOf(example(), 'start/who')).toBe(digestOf(example(), 'start/who'));
  });

  it('does not depend on the order of names, but on the order of answers', () => {
    expect(canonical({ b: [1, 2], a: undefined })).toBe('{"b":[1,2]}');
    expect(canonical({ a: 1, b: 2 })).toBe(canonical({ b: 2, a: 1 }));
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
  });

  it('of a step changes with one word of it, and so does that of its flow', () => {
    const words = { flows: { start: { who: { title: 'Who is it about?' } } } };
    const after = example({ locales: [exampleLocale(words)] });
    for (const name of ['start/who', 'start'])
      expect(digestOf(after, name)).not.toBe(digestOf(example(), name));
    for (const name of ['start/help', 'fell-line'])
      expect(digestOf(after, name)).toBe(digestOf(example(), name));
  });

  it('of a step changes where an answer leads elsewhere', () => {
    const who = ask([to('me', 'help'), to('not-sure', 'who')]);
    const after = example({ flows: [exampleFlow({ who })] });
    expect(digestOf(after, 'start/who')).not.toBe(digestOf(example(), 'start/who'));
  });

  it('of a helpline changes with a fact', () => {
    const after = example({ helplines: [exampleHelpline({ organisation: 'Another' })] });
    expect(digestOf(after, 'fell-line')).not.toBe(digestOf(example(), 'fell-line'));
  });

  it('does not change by being signed', () => {
    const signed = example({ helplines: [exampleHelpline({ reviewed: [by('0123456789ab')] })] });
    expect(digestOf(signed, 'fell-line')).toBe(digestOf(example(), 'fell-line'));
  });
});

describe('what is unsigned', () => {
  const state = (authored: Authored, name: string, locale = 'en-GB') =>
    signStates(authored, signedDigest).find((each) => each.name === name && each.locale === locale)
      ?.state;
  const signed = (of: string, changes = {}) =>
    example({ helplines: [exampleHelpline({ reviewed: [by(of)], ...changes })] });
  const of = digestOf(example(), 'fell-line');

  it('is everything to begin with', () => {
    expect(unsigned(example(), signedDigest).map((each) => each.state)).toEqual(
      Array.from({ length: 8 }, () => 'never'),
    );
  });

  it('is not what somebody signed as it stands', () => {
    expect(state(signed(of), 'fell-line')).toBe('signed');
    expect(unsigned(signed(of), signedDigest).map(({ name }) => name)).not.toContain('fell-line');
  });

  it('is what has changed since, and says so', () => {
    expect(state(signed(of, { title: 'Another Line' }), 'fell-line')).toBe('changed');
  });

  it('in one language is not signed by a signature in another', () => {
    const locales = [
      exampleLocale(),
      exampleLocale({ helplines: { 'fell-line': { who: 'X' } } }, 'cy'),
    ];
    const both = { ...signed(of), locales };
    expect([state(both, 'fell-line'), state(both, 'fell-line', 'cy')]).toEqual(['signed', 'never']);
  });
});
