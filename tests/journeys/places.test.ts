import { describe, expect, it } from 'vitest';
import { person } from './person.ts';

const noon = '2026-11-24T12:00Z';
const worry = ['start/who child', 'child/danger no', 'child/what worry'];
const survivor = ['start/who not-sure', 'unsure/closest happened', 'survivor/what recent'];

/** Everybody on the card. */
const offered = (on: string, answers: readonly string[]) => {
  const { first, more } = person({ at: noon, on }).answers(...answers).card;
  return [...first, ...more];
};

describe('where they are', () => {
  it('a neighbour in England is pointed to an English council', () => {
    const all = offered('gb-eng', worry);
    expect(all).toContain('england-childrens-services');
    expect(all).not.toContain('wales-childrens-services');
    expect(all).not.toContain('ni-gateway');
  });

  it('a neighbour in Wales is pointed to a Welsh one, and never to an English one', () => {
    const all = offered('gb-wls', worry);
    expect(all).toContain('wales-childrens-services');
    expect(all).not.toContain('england-childrens-services');
  });

  it('a neighbour in Scotland is pointed to Children First and Police Scotland', () => {
    const all = offered('gb-sct', worry);
    expect(all).toEqual(expect.arrayContaining(['children-first-scotland', 'police-scotland']));
    expect(all).not.toContain('england-childrens-services');
  });

  it('a neighbour in Northern Ireland is pointed to Gateway first after the NSPCC', () => {
    expect(offered('gb-nir', worry).slice(0, 2)).toEqual(['nspcc-helpline', 'ni-gateway']);
  });

  it('a grandparent in Cumbria sees their own council and force before the national ones', () => {
    const all = offered('gb-eng/cumbria', worry);
    const place = (id: string) => all.indexOf(id);
    expect(place('cumberland-ccass')).toBe(0);
    expect(place('westmorland-furness-mach')).toBe(1);
    expect(place('england-childrens-services')).toBeGreaterThan(2);
    expect(place('cumbria-police')).toBeGreaterThan(0);
    expect(place('police-101'), 'one card for 101').toBe(-1);
  });

  it('a grandparent in Kent is never shown a Cumbrian number', () => {
    const all = offered('gb-eng', worry);
    expect(all.filter((id) => /cumb|westmorland/.test(id))).toEqual([]);
  });

  it.each([
    ['England', 'gb-eng', 'rape-crisis-ew'],
    ['Wales', 'gb-wls', 'rape-crisis-ew'],
    ['Scotland', 'gb-sct', 'rape-crisis-scotland'],
    ['Northern Ireland', 'gb-nir', 'dsa-helpline-ni'],
  ])('a survivor in %s is offered the line of their own nation', (_, on, line) => {
    expect(offered(on, survivor)[0]).toBe(line);
  });

  it('a survivor in Wales also has the Welsh line that is open day and night', () => {
    expect(offered('gb-wls', survivor)).toContain('live-fear-free');
  });

  it.each([
    ['gb-eng', 'nhs-111-mental-health'],
    ['gb-wls', 'nhs-111-mental-health'],
    ['gb-sct', 'nhs-111-mental-health'],
    ['gb-nir', 'lifeline-ni'],
  ])('someone in crisis on the page of %s has %s there too', (on, line) => {
    expect(offered(on, ['start/who police', 'police/now crisis'])).toContain(line);
  });
});
