import type { Phrases } from '../model/phrases.ts';

/** What editors would have written for the examples: a fictional force's, so that nothing in it can be rung. */
export const authored: Phrases = {
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
