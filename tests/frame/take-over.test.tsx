// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { hydrate } from 'preact';
import { act } from 'preact/test-utils';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, it } from 'vitest';
import { App } from '../../src/frame/app.tsx';
import { nobody } from '../../src/frame/embedding.ts';
import { takeOver } from '../../src/frame/take-over.ts';
import { data, words } from './stage.tsx';

const around = {
  data,
  wording: words,
  embedding: nobody,
  now: () => new Date('2026-11-24T11:00Z'),
};

function built(): HTMLElement {
  const app = document.createElement('div');
  app.innerHTML = renderToString(<App {...around} />);
  document.body.append(app);
  return app;
}

const numbers = (app: Element) =>
  [...app.querySelectorAll('.all-numbers a[href^="tel:"]')].map((link) =>
    link.getAttribute('href'),
  );

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a page that was built with all the numbers on it', () => {
  it('keeps the very same list, and answers what is pressed', () => {
    const app = built();
    const before = numbers(app);
    const listing = app.querySelector('.listing');
    expect(before.length).toBeGreaterThan(3);
    void act(() =>
      takeOver(app, (listMade) => hydrate(<App {...around} listMade={listMade} />, app)),
    );
    expect(app.querySelector('.listing')).toBe(listing);
    expect(numbers(app)).toEqual(before);
    fireEvent.click(screen.getByText(words.say('flows.start.who.options.me')));
    expect(screen.getByText(words.say('flows.me.adult.title'))).toBeDefined();
    expect(numbers(app)).toEqual(before);
    expect(app.querySelectorAll('.groups')).toHaveLength(1);
  });

  it('has them still where the beginning fails', () => {
    const app = built();
    const before = numbers(app);
    const fails = () =>
      takeOver(app, () => {
        throw new Error('it does not begin');
      });
    expect(fails).toThrow('it does not begin');
    expect(numbers(app)).toEqual(before);
  });

  it('is drawn with them where it was not', () => {
    const app = document.createElement('div');
    document.body.append(app);
    let told: boolean | undefined;
    takeOver(app, (listMade) => {
      told = listMade;
    });
    expect(told).toBe(false);
  });
});
