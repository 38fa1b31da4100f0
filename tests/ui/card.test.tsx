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
});
