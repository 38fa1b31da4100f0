// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { hydrate } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/frame/app.tsx';
import { nobody } from '../../src/frame/embedding.ts';
import { prerender } from '../../src/frame/prerender.tsx';
import { clear, data, question, stage, words } from './stage.tsx';

const { say } = words;
const toWorry = ['start/who me', 'me/adult adult', 'me/now safe'];
const toCard = [...toWorry, 'me/worry images'];

afterEach(clear);

describe('the conversation', () => {
  it('begins by asking who this is about, with 999 and all the numbers there already', () => {
    const { heading, main } = stage();
    expect(heading().textContent).toBe(question('start/who'));
    expect(screen.getByText(say('app.emergency.call')).closest('a')?.getAttribute('href')).toBe(
      'tel:999',
    );
    expect(main().getByText(say('app.numbers.title')).closest('details')).not.toBeNull();
  });

  it('asks the next question, and moves focus to it', () => {
    const { answer, heading } = stage();
    answer('start/who child');
    expect(heading().textContent).toBe(question('child/danger'));
    expect(document.activeElement).toBe(heading());
  });

  it('shows the card, and whether a line is open at that instant', () => {
    const { answer, main } = stage({ at: '2026-11-24T11:00Z' });
    answer('start/who child', 'child/danger no', 'child/what worry');
    expect(main().getAllByText(say('app.hours.openUntil', { time: '4pm' }))).not.toEqual([]);
  });

  it('shows the same line as closed that evening, and when it opens', () => {
    const { answer, main } = stage({ at: '2026-11-24T20:00Z' });
    answer('start/who child', 'child/danger no', 'child/what worry');
    expect(main().getAllByText(say('app.hours.opensTomorrow', { time: '10am' }))).not.toEqual([]);
    expect(main().queryByText(say('app.hours.openUntil', { time: '4pm' }))).toBeNull();
  });

  it('shows first the way a person asked to get help by', () => {
    const { answer, main } = stage();
    answer('start/who young', 'young/what hurt', 'young/hurt how', 'refine/how type');
    const [first] = main().getAllByRole('article');
    const way = first && within(first).getAllByRole('link')[0];
    expect(way?.textContent).toContain(say('app.channel.chat'));
  });

  it('goes back to the question before', () => {
    const { answer, press, heading } = stage();
    answer(...toCard);
    press(say('app.bars.back'));
    expect(heading().textContent).toBe(question('me/worry'));
  });

  it('changes an earlier answer, and forgets what came after it', () => {
    const { answer, heading } = stage();
    answer(...toWorry);
    const change = { question: question('start/who') };
    fireEvent.click(screen.getByLabelText(say('app.answers.changeThis', change)));
    expect(heading().textContent).toBe(question('start/who'));
    expect(screen.queryByText(say('app.answers.change'))).toBeNull();
  });

  it('starts again with nothing left of the answers', () => {
    const { answer, press, heading, main } = stage();
    answer(...toWorry);
    press(say('app.bars.restart'));
    expect(heading().textContent).toBe(question('start/who'));
    expect(main().queryByText(say('app.answers.change'))).toBeNull();
  });
});

describe('what might stop a person', () => {
  const page = {
    ...data,
    flows: data.flows.map((flow) => {
      const told = flow.steps['recognised'];
      if (told?.kind !== 'tell') return flow;
      return { ...flow, steps: { ...flow.steps, recognised: { ...told, shows: 'name' as const } } };
    }),
  };

  it('is answered by the helplines first on their card, and then by the card again', () => {
    const { answer, main, heading } = stage({ page });
    answer(...toCard);
    const first = main()
      .getAllByRole('article')
      .filter((card) => !card.closest('details'))
      .map((card) => within(card).getByRole('heading', { level: 3 }).textContent);
    expect(first).not.toEqual([]);
    answer('me/images barrier', 'refine/barrier recognised');
    const answering = main().getAllByRole('heading', { level: 3 });
    expect(answering.map((title) => title.textContent).slice(0, first.length)).toEqual(first);
    expect(main().getAllByText(say('app.name.no')).length).toBeGreaterThan(0);
    answer('refine/recognised card');
    expect(heading().textContent).toBe(question('me/images'));
  });
});

describe('a page that has been kept for too long', () => {
  it('says so above its cards, and in the list of all the numbers', () => {
    const { answer, main } = stage({ at: '2028-11-24T11:00Z' });
    answer('start/who me', 'me/adult adult', 'me/now safe', 'me/worry images');
    expect(main().getAllByText(say('app.card.past'))).toHaveLength(2);
  });

  it('says so in the list before anything is asked', () => {
    const { main } = stage({ at: '2028-11-24T11:00Z' });
    expect(main().getAllByText(say('app.card.past'))).toHaveLength(1);
  });

  it('says no such thing while any of its evidence is fresh', () => {
    const { answer, main } = stage({ at: '2026-11-24T11:00Z' });
    answer('start/who me', 'me/adult adult', 'me/now safe', 'me/worry images');
    expect(main().queryByText(say('app.card.past'))).toBeNull();
  });

  it('keeps the emergency line', () => {
    stage({ at: '2040-01-01T00:00Z' });
    const call = screen.getByText(say('app.emergency.call')).closest('a');
    expect(call?.getAttribute('href')).toBe('tel:999');
  });
});

describe('the host', () => {
  it('can open the conversation at a flow, and at an opening of it', async () => {
    const { hello, heading } = stage();
    await hello('police');
    expect(heading().textContent).toBe(question('police/now'));
    await hello('me', 'warning');
    expect(heading().textContent).toBe(question('me/warning'));
  });

  it('that opens it with a warning leaves what this is, 999 and all the numbers in sight', async () => {
    const { hello, main } = stage();
    await hello('me', 'warning');
    for (const words of ['app.opening.what', 'app.opening.limit', 'app.numbers.title'] as const)
      expect(main().getByText(say(words))).toBeTruthy();
    expect(screen.getByText(say('app.emergency.call'))).toBeTruthy();
    expect(screen.getByText(say('app.bars.leave'))).toBeTruthy();
  });

  it('that asks for a warning of a flow that has none finds the flow’s own start', async () => {
    const { hello, heading } = stage();
    await hello('police', 'warning');
    expect(heading().textContent).toBe(question('police/now'));
    await hello(undefined, 'warning');
    expect(heading().textContent).toBe(question('start/who'));
  });

  it('that greets again finds every answer forgotten', async () => {
    const { answer, hello, heading } = stage();
    answer(...toCard);
    await hello();
    expect(heading().textContent).toBe(question('start/who'));
    expect(screen.queryByText(say('app.answers.title'))).toBeNull();
  });

  it('hears nothing while a person answers, goes back, changes and starts again', () => {
    const { answer, press, heard } = stage();
    answer(...toCard);
    press(say('app.bars.back'));
    press(say('app.bars.restart'));
    answer('start/who young', 'young/what hurt');
    press(say('app.numbers.title'));
    expect(heard).toEqual([]);
  });

  it('hears of closing, and the next person finds the start', () => {
    const { answer, press, heard, heading } = stage();
    answer(...toCard);
    press(say('app.bars.close'));
    expect(heard).toEqual([{ kind: 'close' }]);
    expect(heading().textContent).toBe(question('start/who'));
  });

  it('hears of Escape, which closes', () => {
    const { answer, key, heard, heading } = stage();
    answer(...toCard);
    key('Escape');
    expect(heard).toEqual([{ kind: 'key', key: 'Escape' }, { kind: 'close' }]);
    expect(heading().textContent).toBe(question('start/who'));
  });

  it('is no longer heard once the app is gone, and no key does anything', async () => {
    const { unmount, stop, key, heard } = stage();
    await unmount();
    key('Escape');
    expect(stop).toHaveBeenCalledOnce();
    expect(heard).toEqual([]);
  });
});

describe('the first screen', () => {
  it('is taken over from the document without a change', () => {
    const { html, title } = prerender(data);
    document.body.innerHTML = `<div id="app">${html}</div>`;
    const app = document.querySelector('#app');
    if (!app) throw new Error('there is no app');
    const made = app.innerHTML;
    const first = app.querySelector('h2');
    void act(() =>
      hydrate(<App data={data} wording={words} embedding={nobody} now={() => new Date(0)} />, app),
    );
    expect(app.innerHTML).toBe(made);
    expect(app.querySelector('h2'), 'the very same element').toBe(first);
    expect(title).toBe(say('app.title'));
    document.body.innerHTML = '';
  });

  it('is made without asking what time it is', () => {
    const now = vi.spyOn(Date, 'now');
    prerender(data);
    expect(now).not.toHaveBeenCalled();
  });
});
