// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { screen, show } from './show.tsx';

describe('a question', () => {
  it('has its hint where it has one', () => {
    show('first');
    expect(screen.getByText('Pick one.').className).toBe('hint');
  });

  it('does without a hint where it has none', () => {
    const { container } = show('ask');
    expect(container.querySelector('.hint, .body')).toBeNull();
  });

  it('offers its answers as buttons, in the order given, that submit nothing', () => {
    const { container } = show('first');
    const options = [...container.querySelectorAll('.options button')];
    expect(options.map(({ textContent }) => textContent)).toEqual(['It is me', 'Another']);
    expect(options.every((option) => option.getAttribute('type') === 'button')).toBe(true);
  });

  it('can take focus without being a stop on the way', () => {
    show('first');
    expect(screen.getByRole('heading', { name: 'Who is it?' }).tabIndex).toBe(-1);
  });
});

describe('something told', () => {
  it('makes a paragraph of each line', () => {
    const { container } = show('tell');
    const lines = [...container.querySelectorAll('.body p')].map((line) => line.textContent);
    expect(lines).toEqual(['One thing.', 'Another thing.']);
  });
});
