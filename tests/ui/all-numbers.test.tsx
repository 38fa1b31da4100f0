// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { groupByNeed } from '../../src/ui/group-by-need.ts';
import { adviceLine, northernPage } from '../../src/ui/helpline.examples.ts';
import { around } from '../../src/ui/screen.examples.ts';
import { screen, show } from './show.tsx';
import { say } from './voice.ts';

const fold = () => {
  const [summary] = screen
    .getAllByText(say('app.numbers.title'))
    .filter((e) => e.closest('summary'));
  const details = summary?.closest('details');
  if (!details) throw new Error('there is no list of all the numbers');
  return details;
};

describe('the list of all the numbers', () => {
  it('is closed until it is asked for, and opens with no script', () => {
    show('first');
    expect(fold().open).toBe(false);
    expect(fold().firstElementChild?.tagName).toBe('SUMMARY');
  });

  it('holds every helpline, with each way to reach it and its name rule', () => {
    show('first', { showingAll: true });
    const text = fold().textContent;
    for (const { title } of [adviceLine, northernPage]) expect(text).toContain(title);
    expect(fold().querySelectorAll('.channel-link')).toHaveLength(5);
    expect(text).toContain(say('app.name.choose'));
    expect(text).toContain('From Fellshire only.');
  });

  it('gives the week, and never says what is open now', () => {
    show('first');
    expect(fold().textContent).toContain('Monday to Thursday, 9am to 9pm');
    expect(fold().textContent).not.toMatch(/\bnow\b/i);
  });

  it('has a fold for each situation, of which the browser keeps one open', () => {
    show('first', { showingAll: true });
    const folds = [...fold().querySelectorAll('details')];
    expect(folds.map(({ firstElementChild }) => firstElementChild?.textContent)).toEqual([
      say('needs.emergency'),
      say('needs.own-behaviour'),
    ]);
    expect(folds.map((each) => [each.getAttribute('name'), each.open])).toEqual([
      ['need', false],
      ['need', false],
    ]);
  });

  it('says how new its details are, for whoever has no script to say when that is long ago', () => {
    const seen = say('app.numbers.seen', { date: '8 October 2026' });
    const { container } = show('first');
    expect(fold().textContent).toContain(seen);
    expect(container.textContent).toContain(seen);
  });

  it('does not say it twice to those who are told that all is old', () => {
    show('first', { past: true });
    expect(fold().textContent).not.toContain('8 October 2026');
  });

  it('tells the frame when a person opens it', () => {
    const { does } = show('first');
    fold().open = true;
    fireEvent(fold(), new Event('toggle'));
    expect(does.showAll).toHaveBeenLastCalledWith(true);
  });
});

describe('its groups', () => {
  it('have each helpline once, under the need it stands first in', () => {
    const groups = groupByNeed(around.needs, [adviceLine, northernPage]);
    expect(groups.map(({ need, helplines }) => [need, helplines.map(({ id }) => id)])).toEqual([
      ['emergency', ['fellshire-north']],
      ['own-behaviour', ['fellshire-advice']],
    ]);
  });

  it('have those who stand first, first', () => {
    const second = { ...adviceLine, id: 'second', serves: { crisis: 2 } };
    const first = { ...adviceLine, id: 'first', serves: { crisis: 1 } };
    const [crisis] = groupByNeed(around.needs, [second, first]);
    expect(crisis?.helplines.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it('come after all others where their need is new', () => {
    const other = { ...adviceLine, id: 'other', serves: { 'a-new-need': 1 } };
    expect(groupByNeed(around.needs, [other, northernPage]).map(({ need }) => need)).toEqual([
      'emergency',
      'a-new-need',
    ]);
  });
});
