import { readFileSync } from 'node:fs';
import type { Phrases } from '../../src/model/phrases.ts';
import { wording } from '../../src/frame/wording.ts';

/** The words of the parts as they ship, in British English. */
const app: Phrases = JSON.parse(readFileSync('locales/en-GB/app.json', 'utf8'));

/** The authors' part of the examples in `src/ui/*.examples.ts`. */
const authored: Phrases = {
  needs: { emergency: 'In danger', crisis: 'Crisis', 'own-behaviour': 'Own behaviour' },
  helplines: {
    'fellshire-advice': {
      who: 'Advisers at Fellshire Police.',
      tells: 'They pass on what names a child at risk.',
      first: 'They listen.',
      busy: 'Send a text.',
      channels: { phone: 'From Fellshire only.' },
    },
    'fellshire-north': { who: 'Pages to read.' },
  },
  flows: {
    demo: {
      who: {
        title: 'Who is it?',
        hint: 'Pick one.',
        options: { me: 'It is me', other: 'Another' },
      },
      now: { title: 'How are you?', options: { well: 'Well', 'rather-not': 'No answer' } },
      about: { title: 'What it is', body: 'One thing.\nAnother thing.', options: { on: 'Go on' } },
      card: {
        title: 'Talk to someone',
        body: 'They can help.',
        options: { about: 'Tell me more' },
      },
    },
  },
};

export const voice = wording('en-GB', { app, ...authored });
export const { say } = voice;
