import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { vi } from 'vitest';
import { frameData } from '../../src/build/frame-data.ts';
import { places } from '../../src/build/places.ts';
import { read } from '../../src/build/read.ts';
import { App } from '../../src/frame/app.tsx';
import type { Embedding, Manner } from '../../src/frame/embedding.ts';
import { uncover } from '../../src/frame/leave.ts';
import { wording } from '../../src/frame/wording.ts';
import type { ToHost } from '../../src/link/messages.ts';

const { authored } = read(process.cwd());
const [place] = places(authored);
const [locale] = authored.locales;
if (!place || !locale) throw new Error('there is nothing to show');

/** The page for the whole UK, with a few of its helplines: enough to see, and quick to draw. */
export const data = frameData(
  authored,
  {
    ...place,
    helplines: place.helplines.filter(({ id }) =>
      ['samaritans', 'stop-it-now', 'nspcc-helpline', 'childline', 'emergency-999'].includes(id),
    ),
  },
  locale,
  { until: '2028-12-31', days: { eng: [], wls: [], sct: [], nir: [] } },
);
export const words = wording(data);
const { say } = words;

/** The app as a person meets it, and what its host hears. */
export function stage({
  embedded = true,
  host = true,
  at = '2026-11-24T11:00Z',
  page = data,
  now = () => new Date(at),
} = {}) {
  const heard: ToHost[] = [];
  let begin: (flow?: string, opening?: string) => void = () => {};
  let behave: (manner: Manner) => void = () => {};
  const stop = vi.fn();
  const embedding: Embedding = {
    embedded,
    send(message) {
      heard.push(message);
      return host;
    },
    listen(heardOf, heardHow) {
      begin = heardOf;
      behave = heardHow;
      return stop;
    },
  };
  const { unmount } = render(<App data={page} wording={words} embedding={embedding} now={now} />);
  const main = () => within(screen.getByRole('main'));
  return {
    heard,
    stop,
    unmount: () => act(() => void unmount()),
    main,
    /** The host greets again. */
    hello: (flow?: string, opening?: string) => act(() => begin(flow, opening)),
    /** The host says how it wants it. */
    behave: (manner: Manner) => act(() => behave(manner)),
    /** Answers in turn: `start/who me`. */
    answer(...answers: string[]) {
      for (const given of answers) {
        const [step = '', option = ''] = given.split(' ');
        const [flow, name] = step.split('/');
        const label = say(`flows.${flow}.${name}.options.${option}`);
        fireEvent.click(main().getByText(label, { selector: '.option span' }));
      }
    },
    press: (label: string) => fireEvent.click(screen.getByText(label, { selector: '.bar *' })),
    leaveLink: () => screen.getByText(say('app.bars.leave')),
    heading: () =>
      main().getByRole('heading', { name: (_, { className }) => className === 'step-heading' }),
    key: (key: string, times = 1) => {
      for (let pressed = 0; pressed < times; pressed++) fireEvent.keyDown(document.body, { key });
    },
  };
}

/** The question of a step, as it is put. */
export function question(address: string): string {
  return say(`flows.${address.replace('/', '.')}.title`);
}

/** Clears the stage for the next person. */
export function clear(): void {
  // Preact ends effects after the paint: without this a key would reach the app before.
  void act(cleanup);
  uncover();
}
