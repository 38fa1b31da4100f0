// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { show } from './show.tsx';
import { voice } from './voice.ts';

const ask = voice.say('app.idle.ask');
const carryOn = voice.say('app.idle.carryOn');

it('asks whoever may still be there, aloud, and keeps what they answered', () => {
  const { does } = show('ask', { stillThere: true });
  expect(screen.getByRole('alert').textContent).toContain(ask);
  fireEvent.click(screen.getByRole('button', { name: carryOn }));
  expect(does.carryOn).toHaveBeenCalledOnce();
});

it('asks nobody otherwise', () => {
  show('ask');
  expect(screen.queryByText(ask)).toBeNull();
});

it('a screen that is part of the page has nothing to close', () => {
  show('ask', { stays: true });
  expect(screen.queryByText(voice.say('app.bars.close'))).toBeNull();
});
