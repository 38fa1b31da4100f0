import type { Step } from '../model/flow.ts';
import { cards } from './card.examples.ts';
import { adviceLine, northernPage } from './helpline.examples.ts';
import type { ScreenProps } from './screen-props.ts';

type Stand = Pick<ScreenProps, 'address' | 'step' | 'turns' | 'found'> &
  Partial<Pick<ScreenProps, 'answers'>>;

const option = (id: string, to: string) => ({ id, to });

const ask: Step = {
  kind: 'ask',
  sensitive: false,
  options: [option('me', 'now'), option('other', 'about')],
};
const second: Step = { ...ask, options: [option('well', 'card'), option('rather-not', 'card')] };
const tell: Step = { kind: 'tell', options: [option('on', '@card')] };
const barrier: Step = { ...tell, shows: 'quiet' };
const outcome: Step = {
  kind: 'outcome',
  needs: ['own-behaviour'],
  urgent: false,
  options: [option('about', 'about')],
};

const asked = [{ step: 'demo/who', option: 'me' }];
const answered = [...asked, { step: 'demo/now', option: 'rather-not' }];
const found = { first: [cards.open], more: [cards.least] };

/** The conversation at every kind of step. */
export const stands = {
  first: { address: 'demo/who', step: ask, turns: [], found: null },
  ask: { address: 'demo/now', step: second, turns: asked, found: null },
  tell: { address: 'demo/about', step: tell, turns: answered, found: null },
  barrier: {
    address: 'demo/about',
    step: barrier,
    turns: answered,
    found: null,
    answers: [cards.open, cards.least],
  },
  outcome: { address: 'demo/card', step: outcome, turns: answered, found },
  urgent: { address: 'demo/card', step: { ...outcome, urgent: true }, turns: answered, found },
  nobody: { address: 'demo/card', step: outcome, turns: answered, found: { first: [], more: [] } },
} satisfies Record<string, Stand>;

/** What is the same at every step. */
export const around = {
  startsAt: 'demo/who',
  answers: [],
  past: false,
  needs: ['emergency', 'crisis', 'own-behaviour'],
  helplines: [adviceLine, northernPage],
  showingAll: false,
  embedded: true,
  stays: false,
  stillThere: false,
  leave: 'https://neutral.example/',
};
