// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { stands } from '../../src/ui/screen.examples.ts';
import { CALL_FRAME } from '../../src/ui/call-frame.ts';
import { screen, show } from './show.tsx';
import { say } from './voice.ts';

const everywhere: (keyof typeof stands)[] = ['first', 'ask', 'tell', 'outcome', 'urgent', 'nobody'];

describe.each(everywhere)('on the %s screen', (stand) => {
  it('leaving is a plain link to the neutral site, in a tab of its own', () => {
    show(stand);
    const link = screen.getByRole('link', { name: say('app.bars.leave') });
    expect(link.getAttribute('href')).toBe('https://neutral.example/');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.hasAttribute('data-leave')).toBe(true);
  });

  it('the emergency line dials, by the frame for that', () => {
    show(stand);
    const name = `${say('app.emergency.ask')} ${say('app.emergency.call')}`;
    const link = screen.getByRole('link', { name });
    expect(link.getAttribute('href')).toBe('tel:999');
    expect(link.getAttribute('target')).toBe(CALL_FRAME);
    expect(screen.getByText(new RegExp('press 55'))).toBeTruthy();
  });

  it('says that it is automatic and that nothing is saved', () => {
    show(stand);
    expect(screen.getByText(say('app.bars.promise'))).toBeTruthy();
  });
});

describe('a second way out', () => {
  it.each(everywhere)(
    'comes right before the heading that focus comes to, on the %s screen',
    (stand) => {
      const { does } = show(stand);
      const link = screen.getByRole('link', { name: say('app.bars.exit') });
      expect(link.nextElementSibling).toBe(screen.getByRole('main').querySelector('h2'));
      expect(link.getAttribute('href')).toBe('https://neutral.example/');
      expect(link.getAttribute('target')).toBe('_blank');
      does.leave.mockImplementation((event) => event.preventDefault());
      fireEvent.click(link);
      expect(does.leave).toHaveBeenCalledOnce();
    },
  );
});

describe('leaving', () => {
  it('hands over the very press, so that it can be answered at once', () => {
    const { does } = show('ask');
    does.leave.mockImplementation((event) => event.preventDefault());
    fireEvent.click(screen.getByRole('link', { name: say('app.bars.leave') }));
    expect(does.leave).toHaveBeenCalledExactlyOnceWith(expect.any(MouseEvent));
  });
});
