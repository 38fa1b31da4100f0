import { describe, expect, it } from 'vitest';
import { unlikeThoseAround, type Within } from '../../src/frame/other-language.ts';

/** A window with nothing around it. */
class Alone {
  parent: Within = this;
}

const within = (around: number): Within =>
  around > 0 ? { parent: within(around - 1) } : new Alone();

describe('the address of a page within pages', () => {
  it.each([
    [0, 'cy.html'],
    [2, 'cy.html'],
    [3, 'cy.html?4'],
    [7, 'cy.html?8'],
  ])('under %i others is %s: never one that two around it have', (around, address) => {
    expect(unlikeThoseAround('cy.html', within(around))).toBe(address);
  });
});
