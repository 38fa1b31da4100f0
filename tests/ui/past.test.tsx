// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { screen, show } from './show.tsx';
import { say } from './voice.ts';

const notices = () => screen.queryAllByText(say('app.card.past'));

describe('details that are all more than a year old', () => {
  it('are called so above the cards, once, and in the list of all the numbers', () => {
    show('outcome', { past: true });
    const [above, inList, ...others] = notices();
    expect(others).toEqual([]);
    const card = screen.getAllByRole('article')[0];
    expect(card && above?.compareDocumentPosition(card)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(inList?.closest('.all-numbers')).not.toBeNull();
  });

  it('are called so where a helpline answers a fear', () => {
    const { container } = show('barrier', { past: true });
    expect(container.querySelector('.barrier')?.textContent).toContain(say('app.card.past'));
  });

  it('leave the emergency line as it is', () => {
    show('outcome', { past: true });
    const call = screen.getByText(say('app.emergency.call')).closest('a');
    expect(call?.getAttribute('href')).toBe('tel:999');
  });

  it.each(['first', 'outcome', 'barrier'] as const)('are not spoken of before (%s)', (stand) => {
    show(stand);
    expect(notices()).toEqual([]);
  });
});
