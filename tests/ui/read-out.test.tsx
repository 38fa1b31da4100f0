// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ReadOut } from '../../src/ui/read-out.tsx';
import { adviceLine } from '../../src/ui/helpline.examples.ts';
import { voice } from './voice.ts';

afterEach(cleanup);

const aloud = {
  english: 'I speak Urdu. Is there an interpreter, please?',
  sounds: 'آئی سپیک اردو',
};
const show = (own: string, given = aloud) =>
  render(
    <ReadOut
      voice={{ ...voice, aloud: given, speaks: (languages) => languages.includes(own) }}
      helpline={adviceLine}
    />,
  );

it('a sentence to read out stands on the card of a line that does not speak the language', () => {
  show('ur');
  const words = screen.getByText(aloud.english);
  expect([words.lang, words.dir]).toEqual(['en', 'ltr']);
  expect(screen.getByText(aloud.sounds)).toBeTruthy();
  expect(screen.getByText(voice.say('app.aloud.means'))).toBeTruthy();
});

it('nothing stands there where somebody speaks it', () => {
  const [spoken = ''] = adviceLine.channels[0]?.languages ?? [];
  show(spoken);
  expect(screen.queryByText(aloud.english)).toBeNull();
});

it('nothing stands there in English, where there is nothing to read out', () => {
  render(<ReadOut voice={voice} helpline={adviceLine} />);
  expect(document.querySelector('.read-out')).toBeNull();
});
