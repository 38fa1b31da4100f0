// @vitest-environment happy-dom
import { act, fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { screen, show } from './show.tsx';
import { say } from './voice.ts';

const fold = (name: string) => screen.getByText(name).closest('details');

/** Opens it, and tells it so: the test's own page has no folds that open by themselves. */
async function unfold(name: string): Promise<HTMLDetailsElement> {
  const found = fold(name);
  if (!found) throw new Error(`nothing called ${name} opens`);
  found.open = true;
  await act(async () => void fireEvent(found, new Event('toggle')));
  return found;
}

describe('a result', () => {
  it('shows the first cards, and folds the others away', async () => {
    show('outcome');
    expect(fold(say('app.outcome.more'))?.open).toBe(false);
    expect(fold(say('app.outcome.more'))?.textContent).not.toContain('Pages to read.');
    const more = await unfold(say('app.outcome.more'));
    expect(more.textContent).toContain('Pages to read.');
    expect(more.textContent).not.toContain('Fellshire Advice Line');
    expect(
      screen.getAllByRole('heading', { level: 3, name: 'Fellshire Advice Line' }),
    ).toHaveLength(1);
  });

  it('offers what can be asked next as buttons', () => {
    const { does } = show('outcome');
    fireEvent.click(screen.getByRole('button', { name: 'Tell me more' }));
    expect(does.choose).toHaveBeenCalledExactlyOnceWith('about');
  });

  it('says in a word that it is urgent, only where it is', () => {
    show('urgent');
    expect(screen.getByText(say('app.outcome.urgent'))).toBeTruthy();
  });

  it('does not cry wolf', () => {
    show('outcome');
    expect(screen.queryByText(say('app.outcome.urgent'))).toBeNull();
  });

  it('points to all the numbers where nobody was found', () => {
    show('nobody');
    expect(screen.getByText(say('app.outcome.nobody'))).toBeTruthy();
  });

  it('says no such thing where somebody was', () => {
    show('outcome');
    expect(screen.queryByText(say('app.outcome.nobody'))).toBeNull();
  });
});
