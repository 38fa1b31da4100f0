// @vitest-environment happy-dom
import { act, fireEvent, render, screen as page } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '../../src/ui/announcer.tsx';
import { screen, show } from './show.tsx';
import { say } from './voice.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const said = () => page.getByRole('status').textContent;

describe('the announcer', () => {
  it('is there, and empty, before anything is said', () => {
    render(<Announcer announcement={null} />);
    expect(said()).toBe('');
  });

  it('says a thing, and a second later is empty again', () => {
    render(<Announcer announcement={{ words: 'Done.' }} />);
    expect(said()).toBe('Done.');
    wait(999);
    expect(said()).toBe('Done.');
    wait(1);
    expect(said()).toBe('');
  });

  it('says the same words again when they happen again', () => {
    const { rerender } = render(<Announcer announcement={{ words: 'Done.' }} />);
    wait(1000);
    rerender(<Announcer announcement={{ words: 'Done.' }} />);
    expect(said()).toBe('Done.');
  });
});

describe('what is announced', () => {
  const change = (question: string) =>
    fireEvent.click(
      screen.getByRole('button', { name: say('app.answers.changeThis', { question }) }),
    );

  it('is that later answers are cleared, which the next question does not say', () => {
    show('tell');
    change('Who is it?');
    expect(said()).toBe(say('app.answers.changed'));
  });

  it('is nothing where there are no later answers', () => {
    show('tell');
    change('How are you?');
    expect(said()).toBe('');
  });

  it('is that all is forgotten, on starting again', () => {
    show('tell');
    fireEvent.click(screen.getByRole('button', { name: say('app.bars.restart') }));
    expect(said()).toBe(say('app.answers.cleared'));
  });

  it('is not the question, which focus reads', () => {
    const { move } = show('first');
    fireEvent.click(screen.getByRole('button', { name: 'It is me' }));
    move('ask');
    expect(said()).toBe('');
  });
});
