// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Options } from '../../src/ui/options.tsx';
import { stands } from '../../src/ui/screen.examples.ts';
import { voice } from './voice.ts';

afterEach(cleanup);

const show = (symbolOf: (option: string) => string | undefined) =>
  render(
    <Options
      voice={{ ...voice, symbolOf }}
      address={stands.first.address}
      options={stands.first.step.options}
      onChoose={() => {}}
    />,
  );

it('an answer has a picture beside its words, in a language that has pictures', () => {
  show((option) => (option === 'me' ? 'M4 4h16' : undefined));
  const pictures = document.querySelectorAll('.symbol');
  expect(pictures).toHaveLength(1);
  expect(pictures[0]?.getAttribute('aria-hidden')).toBe('true');
  expect(pictures[0]?.closest('button')?.textContent).toBe('It is me');
});

it('an answer is its words alone, in all others', () => {
  show(() => undefined);
  expect(document.querySelector('.symbol')).toBeNull();
  expect(screen.getAllByRole('button')).toHaveLength(2);
});
