import type { Flow } from '../../src/model/flow.ts';
import { ask, exampleFlow, outcome, tell, to } from '../../src/review/example.ts';

/**
 * Two small flows with every kind of way between steps: on, across, round, and back to a card.
 *
 *     start/who ─ me ──────→ start/worry ─ images → start/images (card) ─ barrier → refine/barrier
 *          └── not-sure → start/help (card) ─ how → refine/how ─ talk, type → @card
 */
export const flows: Flow[] = [
  exampleFlow({
    who: ask([to('me', 'worry'), to('not-sure', 'help')]),
    worry: ask([to('images', 'images'), to('rather-not', 'start/help')]),
    images: outcome(['own-behaviour'], [to('barrier', 'refine/barrier'), to('how', 'refine/how')]),
    help: outcome(['crisis'], [to('how', 'refine/how'), to('carry-on', 'worry')]),
  }).value,
  exampleFlow(
    {},
    {
      id: 'refine',
      start: 'how',
      openings: { stuck: 'barrier' },
      steps: {
        how: ask([
          { id: 'talk', to: '@card', prefer: ['phone'] },
          { id: 'type', to: '@card', prefer: ['chat', 'text'] },
          to('not-sure', '@card'),
        ]),
        barrier: tell([to('card', '@card')]),
      },
    },
  ).value,
];
