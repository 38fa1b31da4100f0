// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Languages } from '../../src/ui/languages.tsx';
import { say } from './voice.ts';

afterEach(cleanup);

const language = (tag: string, name: string) => ({ tag, name, offered: true });
const english = language('en-GB', 'English');
const welsh = language('cy', 'Cymraeg');
const urdu = language('ur', 'اردو');

function show(languages = [english, welsh], { failed = false, speaks = true } = {}) {
  const onSpeak = vi.fn(() => speaks);
  render(
    <Languages say={say} locale="en-GB" languages={languages} failed={failed} onSpeak={onSpeak} />,
  );
  return onSpeak;
}

describe('other languages', () => {
  it('are not there where there is only one', () => {
    show([english]);
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('are one link, in its own name, where there is one other', () => {
    show();
    const link = screen.getByRole('link', { name: 'Cymraeg' });
    expect(['lang', 'hreflang', 'href'].map((name) => link.getAttribute(name))).toEqual([
      'cy',
      'cy',
      'cy.html',
    ]);
  });

  it('are folded under the name of this one where there are more', () => {
    show([english, welsh, urdu]);
    expect(screen.getByText('English').closest('summary')).toBeTruthy();
    expect(screen.getAllByText(/Cymraeg|اردو/).map(({ lang }) => lang)).toEqual(['cy', 'ur']);
  });

  it('are spoken at a press, and the link is not followed', () => {
    const onSpeak = show();
    const followed = fireEvent.click(screen.getByText('Cymraeg'));
    expect(onSpeak).toHaveBeenCalledExactlyOnceWith(welsh);
    expect(followed).toBe(false);
  });

  it('are links to a tab of their own once one did not come', () => {
    show(undefined, { failed: true, speaks: false });
    expect(screen.getByText('Cymraeg').getAttribute('target')).toBe('_blank');
    expect(fireEvent.click(screen.getByText('Cymraeg'))).toBe(true);
  });
});
