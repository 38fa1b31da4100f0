import { describe, expect, it } from 'vitest';
import { addressIn, offeredLanguages } from '../../src/frame/languages.ts';

const language = (tag: string, offered: boolean) => ({ tag, name: tag, offered });
const all = [language('en-GB', true), language('cy', false), language('pl', false)];
const tags = (own: string, asked?: string) =>
  offeredLanguages(all, own, asked).map(({ tag }) => tag);

describe('the languages a person may choose from', () => {
  it('are those offered to everybody, and those the host asks for', () => {
    expect(tags('en-GB')).toEqual(['en-GB']);
    expect(tags('en-GB', 'pl')).toEqual(['en-GB', 'pl']);
    expect(tags('en-GB', 'pl cy xx')).toEqual(['en-GB', 'cy', 'pl']);
  });

  it('have the page’s own among them, which is shown by its name', () => {
    expect(tags('pl')).toEqual(['en-GB', 'pl']);
  });
});

describe('where the page is in another language', () => {
  it.each([
    ['https://a.example/gb/en-GB.html', 'cy.html'],
    ['https://a.example/gb/en-GB.1f0c2a-_xy.html', 'cy.1f0c2a-_xy.html'],
    ['https://a.example/v1/gb-eng/cumbria/en-GB', 'cy'],
    ['https://a.example/en-GB/gb/en-GB.html?x=1', 'cy.html'],
  ])('of %s is %s, beside it', (own, other) => {
    expect(addressIn('cy', 'en-GB', own)).toBe(other);
  });
});
