// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { screen, show, within } from './show.tsx';
import { say } from './voice.ts';

describe('the answers so far', () => {
  it('are above the next question, each with what was asked', () => {
    show('tell');
    const [first, second] = within(
      screen.getByRole('list', { name: say('app.answers.title') }),
    ).getAllByRole('listitem');
    expect(first?.textContent).toContain('Who is it?It is me');
    expect(second?.textContent).toContain('How are you?No answer');
  });

  it('can each be changed, by a button that names its question', () => {
    const { does } = show('tell');
    const name = say('app.answers.changeThis', { question: 'How are you?' });
    // Somebody who speaks to the device says the word they see.
    expect(name).toMatch(new RegExp(`^${say('app.answers.change')}`));
    fireEvent.click(screen.getByRole('button', { name }));
    expect(does.change).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('are not on a result, except folded away', () => {
    const { container } = show('outcome');
    const fold = screen.getByText(say('app.answers.title')).closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.textContent).toContain('No answer');
    fold?.remove();
    expect(container.textContent).not.toMatch(/It is me|No answer|Who is it|How are you/);
  });

  it('are not there before there are any', () => {
    show('first');
    expect(screen.queryByRole('list', { name: say('app.answers.title') })).toBeNull();
  });
});
