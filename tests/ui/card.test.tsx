// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { cards } from '../../src/ui/card.examples.ts';
import { Card } from '../../src/ui/card.tsx';
import './show.tsx';
import { say, voice } from './voice.ts';

const show = (name: keyof typeof cards, compact = false) =>
  render(<Card voice={voice} offer={cards[name]} compact={compact} />);
const answer = (question: string) => screen.getByText(question).nextElementSibling?.textContent;

describe('a card', () => {
  it('is headed by the name of the helpline', () => {
    show('open');
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Fellshire Advice Line');
  });

  it('says who runs it, and who answers', () => {
    show('open');
    expect(screen.getByText('Fellshire Police')).toBeTruthy();
    expect(screen.getByText('Advisers at Fellshire Police.')).toBeTruthy();
  });

  it('does not say the same name twice', () => {
    show('least');
    expect(screen.getAllByText('Fellshire Police')).toHaveLength(1);
  });

  it('says where it works, if that is not the whole of the UK', () => {
    show('least');
    expect(screen.getByText('In Scotland')).toBeTruthy();
  });

  it('says nothing of where it works, if that is the whole of the UK', () => {
    const { container } = show('open');
    expect(container.querySelector('.nations')).toBeNull();
  });

  it('answers whether a name is needed, and when they would tell someone', () => {
    show('open');
    expect(answer(say('app.card.name'))).toBe(say('app.name.choose'));
    expect(answer(say('app.card.tells'))).toBe('They pass on what names a child at risk.');
    expect(answer(say('app.card.first'))).toBe('They listen.');
    expect(answer(say('app.card.busy'))).toBe('Send a text.');
  });

  it('says so where no rule was found, and never leaves the question out', () => {
    show('least');
    expect(answer(say('app.card.name'))).toBe(say('app.name.unknown'));
    expect(answer(say('app.card.tells'))).toBe(say('app.card.tellsUnknown'));
    expect(screen.queryByText(say('app.card.first'))).toBeNull();
    expect(screen.queryByText(say('app.card.busy'))).toBeNull();
  });

  it('is dated by the oldest of its contacts', () => {
    const { container } = show('open');
    expect(container.querySelector('.seen')?.textContent).toContain('2025');
    expect(container.textContent).not.toContain('October 2026');
  });

  it('says so where there is no date', () => {
    const { container } = show('least');
    expect(container.querySelector('.seen')?.textContent).toContain(say('app.card.seenUnknown'));
  });

  it('has the whole week folded away', () => {
    show('open');
    const week = screen.getByText(say('app.card.hours')).closest('details');
    expect(week?.open).toBe(false);
    expect(week?.textContent).toContain('Monday to Thursday, 9am to 9pm');
    expect(week?.textContent).toContain(say('app.card.clock'));
  });

  it('has no week where there is none to show', () => {
    show('least');
    expect(screen.queryByText(say('app.card.hours'))).toBeNull();
  });

  it('makes its first channel the one that stands out', () => {
    const { container } = show('open');
    const looks = [...container.querySelectorAll('.channel-link')].map(({ className }) =>
      className.includes('primary'),
    );
    expect(looks).toEqual([true, false, false, false]);
  });

  it('among the others, keeps every way to reach it in sight and folds the rest', () => {
    const { container } = show('open', true);
    const fold = screen.getByText(say('app.card.before')).closest('details');
    if (!fold) throw new Error('nothing is folded');
    expect(fold.open).toBe(false);
    expect(within(fold).getByText(say('app.card.tells'))).toBeTruthy();
    fold.remove();
    expect(container.querySelectorAll('.channel-link')).toHaveLength(4);
  });

  it('says whom it is for, where that is not everybody', () => {
    const forAges = (ages: { from?: number; to?: number }) => {
      const offer = { ...cards.open, helpline: { ...cards.open.helpline, ages } };
      return render(<Card voice={voice} offer={offer} />).container.textContent;
    };
    expect(forAges({ to: 18 })).toContain('For people under 19');
    expect(forAges({ from: 18 })).toContain('For people aged 18 and over');
    expect(forAges({ from: 13, to: 25 })).toContain('For people aged 13 to 25');
    expect(forAges({})).not.toContain('For people');
  });

  it('closed, gives the plan for that at once; open, among what to know before', () => {
    const follows = (name: keyof typeof cards) => {
      const { container } = show(name);
      const who = container.querySelector('.who');
      const plan = [...container.querySelectorAll('.plan, dd')].find(({ textContent }) =>
        textContent.includes('Send a text.'),
      );
      return plan && who?.compareDocumentPosition(plan) === Node.DOCUMENT_POSITION_FOLLOWING;
    };
    expect(follows('closed')).toBe(false);
    expect(follows('open')).toBe(true);
  });

  it('gives the plan once', () => {
    show('closed');
    expect(screen.getAllByText(/Send a text\./)).toHaveLength(1);
  });

  it('keeps a pair in one group, both standing out where they come first', () => {
    const [phone, text, ...rest] = cards.open.channels;
    if (!phone || !text) throw new Error('the example has lost its channels');
    const both = [phone, ...rest, text].map((offered) =>
      rest.includes(offered)
        ? offered
        : { ...offered, channel: { ...offered.channel, pair: 'two' } },
    );
    const offer = { ...cards.open, channels: both };
    const { container } = render(<Card voice={voice} offer={offer} />);
    const pair = container.querySelector('.pair');
    expect(pair?.querySelectorAll('.channel-link-primary')).toHaveLength(2);
    expect(pair?.textContent).toMatch(/0808 157 0123.*01632 960 123/s);
    expect(container.querySelectorAll('.channel-link')).toHaveLength(4);
  });
});
