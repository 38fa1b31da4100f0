import type { Flow } from '../../src/model/flow.ts';
import { ask, exampleFlow, outcome, tell, to } from '../../src/review/example.ts';

/**
 * Three small flows with every kind of way between steps: on, across, round, and back to a card.
 *
 *     start/who ─ me ──────→ start/worry ─ images → start/images (card) ─ barrier → refine/barrier
 *          ├── not-sure → start/help (card) ─ how → refine/how ─ talk, type → @card
 *          │                                └ where → refine/where ─ eng, sct → @card
 *          └── young ───→ young/help (card) ─ barrier, adult → …
 */
export const flows: Flow[] = [
  exampleFlow({
    who: ask([to('me', 'worry'), to('not-sure', 'help'), to('young', 'young/help')]),
    worry: ask([to('images', 'images'), to('rather-not', 'start/help')]),
    images: outcome(['own-behaviour'], [to('barrier', 'refine/barrier'), to('how', 'refine/how')]),
    help: outcome(
      ['crisis'],
      [to('how', 'refine/how'), to('where', 'refine/where'), to('carry-on', 'worry')],
    ),
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
        where: {
          kind: 'ask',
          sensitive: false,
          fact: 'nation',
          options: [
            { id: 'eng', to: '@card', nation: 'eng' },
            { id: 'sct', to: '@card', nation: 'sct' },
            to('rather-not', '@card'),
          ],
        },
      },
    },
  ).value,
  exampleFlow(
    {},
    {
      id: 'young',
      start: 'help',
      age: 'under-18',
      steps: {
        help: outcome(
          ['young'],
          [to('barrier', 'refine/barrier'), { id: 'adult', to: 'start/help', age: 'adult' }],
        ),
      },
    },
  ).value,
];
