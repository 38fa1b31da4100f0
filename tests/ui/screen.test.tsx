// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { screen, show, within } from './show.tsx';
import { say } from './voice.ts';

const question = () =>
  screen.getByRole('heading', { name: (_, { className }) => className === 'step-heading' });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the first screen', () => {
  it('says what this is before it asks anything', () => {
    show('first');
    const opening = screen.getByText(say('app.opening.what'));
    expect(opening.compareDocumentPosition(question())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText(say('app.opening.limit'))).toBeTruthy();
    expect(screen.getByText(new RegExp(say('app.opening.leaving')))).toBeTruthy();
  });

  it('takes at most 60 words, the emergency line and the way to all the numbers included', () => {
    const opening = ['what', 'limit', 'leaving', 'key'] as const;
    const words = [
      ...opening.map((name) => say(`app.opening.${name}`)),
      say('app.emergency.ask'),
      say('app.emergency.call'),
      say('app.emergency.silent'),
      say('app.numbers.title'),
    ].flatMap((phrase) => phrase.split(/\s+/));
    expect(words.length).toBeLessThanOrEqual(60);
  });

  it('says in at most 90 words what leaving does not do, and what the person can', () => {
    show('first');
    const fold = screen.getByText(say('app.opening.leaving')).closest('details');
    const text = fold?.textContent ?? '';
    expect(fold?.open).toBe(false);
    for (const word of ['history', 'private window', 'Calls and texts', 'bill'])
      expect(text).toContain(word);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(90);
  });

  it('promises nothing to a person without script that only a script does', () => {
    show('first');
    expect(screen.getByText(say('app.leaving.does')).className).toBe('needs-script');
    expect(screen.getByText(say('app.leaving.plain')).className).toBe('plain-only');
  });

  it('names the key only where the script has started', () => {
    show('first');
    expect(screen.getByText(say('app.opening.key')).className).toContain('needs-script');
  });

  it('leaves focus where it was', () => {
    show('first');
    expect(document.activeElement).toBe(document.body);
  });

  it('has nothing to go back to', () => {
    show('first');
    expect(screen.queryByRole('button', { name: say('app.bars.back') })).toBeNull();
    expect(screen.queryByRole('button', { name: say('app.bars.restart') })).toBeNull();
  });

  it('is not said again above a later question', () => {
    show('ask');
    expect(screen.queryByText(say('app.opening.what'))).toBeNull();
  });
});

describe('moving on', () => {
  it('takes focus to the new question after an answer', () => {
    const { does, move } = show('first');
    press('It is me');
    expect(does.choose).toHaveBeenCalledExactlyOnceWith('me');
    move('ask');
    expect(document.activeElement).toBe(question());
    expect(question().textContent).toBe('How are you?');
  });

  it.each([
    ['back', say('app.bars.back')],
    ['restart', say('app.bars.restart')],
    ['change', say('app.answers.changeThis', { question: 'Who is it?' })],
  ] as const)('takes focus to the question that %s returns to', (act, name) => {
    const { does, move } = show('ask');
    press(name);
    expect(does[act]).toHaveBeenCalledOnce();
    move('first');
    expect(document.activeElement).toBe(question());
  });

  it('leaves focus alone when something else moved the conversation', () => {
    const { move } = show('first');
    move('ask');
    expect(document.activeElement).toBe(document.body);
  });

  it('takes focus only once for each press', () => {
    const { move } = show('first');
    press('It is me');
    move('ask');
    screen.getByRole('button', { name: 'Well' }).focus();
    move('tell');
    expect(document.activeElement).not.toBe(question());
  });

  it('takes a double click for one answer', () => {
    const { does } = show('first');
    const option = screen.getByRole('button', { name: 'It is me' });
    fireEvent.click(option, { detail: 1 });
    fireEvent.click(option, { detail: 2 });
    expect(does.choose).toHaveBeenCalledOnce();
  });
});

describe('all the numbers', () => {
  const list = () => within(screen.getByRole('main')).getByText(say('app.numbers.title'));

  it('open and take focus from the bottom bar', () => {
    const { does } = show('tell');
    press(say('app.numbers.title'));
    expect(does.showAll).toHaveBeenCalledWith(true);
    expect(list().closest('details')?.open).toBe(true);
    expect(document.activeElement).toBe(list().closest('summary'));
  });

  it.each(['first', 'ask', 'tell', 'barrier', 'outcome', 'urgent', 'nobody'] as const)(
    'are at the end of the %s screen',
    (stand) => {
      show(stand);
      expect(list().closest('details')).toBe(screen.getByRole('main').lastElementChild);
    },
  );
});

describe('close', () => {
  it('is there in a panel', () => {
    const { does } = show('first');
    press(say('app.bars.close'));
    expect(does.close).toHaveBeenCalledOnce();
  });

  it('is not there on a page of its own', () => {
    show('first', { embedded: false });
    expect(screen.queryByRole('button', { name: say('app.bars.close') })).toBeNull();
  });
});
