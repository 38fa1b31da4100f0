// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { CALL_FRAME } from '../../src/ui/call-frame.ts';
import { cards } from '../../src/ui/card.examples.ts';
import { Card } from '../../src/ui/card.tsx';
import './show.tsx';
import { say, voice } from './voice.ts';

const show = (name: keyof typeof cards) => render(<Card voice={voice} offer={cards[name]} />);
const link = (name: string | RegExp) => screen.getByRole('link', { name });
const beside = (name: string | RegExp) => link(name).closest('li')?.textContent ?? '';

describe('the way to a helpline', () => {
  it.each([
    ['a number to ring', 'Call 0808 157 0123', 'tel:08081570123'],
    ['a word to text', 'Text HELP ME to 01632 960 123', 'sms:01632960123?body=HELP%20ME'],
    ['an address to write to', 'Email advice@fellshire.example', 'mailto:advice@fellshire.example'],
  ])('%s goes to the device, by the frame for that', (_, name, href) => {
    show('open');
    expect(link(name).getAttribute('href')).toBe(href);
    expect(link(name).getAttribute('target')).toBe(CALL_FRAME);
  });

  it.each([
    ['open', 'https://advice.example/chat'],
    ['least', 'https://north.example/'],
  ] as const)(
    'a page opens a tab of its own that learns nothing, and says so (%s)',
    (name, href) => {
      const { container } = show(name);
      const page = container.querySelector(`a[href="${href}"]`);
      expect(page?.getAttribute('target')).toBe('_blank');
      expect(page?.getAttribute('rel')).toBe('noopener noreferrer');
      expect(page?.textContent).toContain(say('app.channel.newTab'));
    },
  );

  it('names the helpline, for those who hear links one by one', () => {
    show('open');
    expect(link(/^Chat online \(Fellshire Advice Line\)/)).toBeTruthy();
  });

  it('keeps a number in its own direction', () => {
    show('open');
    expect(screen.getByText('0808 157 0123', { selector: 'a *' }).getAttribute('dir')).toBe('ltr');
  });
});

describe('beside it', () => {
  it.each([
    ['open', 'Open now until 9pm'],
    ['closed', 'Closed now. Opens tomorrow at 9am'],
    ['unconfirmed', say('app.hours.check')],
  ] as const)('%s is said in words, with a shape of its own', (name, words) => {
    show(name);
    const state = link(/^Call/).nextElementSibling;
    expect(state?.textContent).toBe(words);
    const shape = { open: 'open', closed: 'closed', unconfirmed: 'check' }[name];
    expect(state?.querySelector('svg')?.getAttribute('class')).toContain(`icon-${shape}`);
  });

  it('are the cost, and the languages where there is more than English', () => {
    show('open');
    expect(beside(/^Call/)).toContain('Free · In English and Welsh');
    expect(beside(/^Text/)).toContain('Free');
    expect(beside(/^Text/)).not.toContain('English');
  });

  it('is the note it must not be used without', () => {
    show('open');
    expect(beside(/^Call/)).toContain('From Fellshire only.');
  });

  it('nothing is said of the hours of a mailbox or a page that nobody knows', () => {
    show('unconfirmed');
    expect(beside(/^Email/)).not.toContain(say('app.hours.check'));
    expect(beside(/^Chat/)).toContain(say('app.hours.check'));
  });
});
