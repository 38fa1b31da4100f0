import type { Step } from '../model/flow.ts';
import { cards } from './card.examples.ts';
import { adviceLine, northernPage } from './helpline.examples.ts';
import type { ScreenProps } from './screen-props.ts';
import type { Voice } from './voice.ts';

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
  seen: '2026-10-08',
  needs: ['emergency', 'crisis', 'own-behaviour'],
  helplines: [adviceLine, northernPage],
  showingAll: false,
  embedded: true,
  stays: false,
  stillThere: false,
  brought: false,
  languages: [],
  unspoken: false,
  leave: 'https://neutral.example/',
};

const language = (tag: string, name: string) => ({ tag, name, offered: true });
const both = [language('en-GB', 'English'), language('cy', 'Cymraeg')];
const several = [...both, language('pl', 'Polski'), language('ur', 'اردو')];

/** Every kind of screen there is, by a name for it: what a gallery shows, and pictures are taken of. */
export const screens: Record<string, Omit<ScreenProps, keyof Voice | 'does'>> = {
  'first screen': { ...around, ...stands.first },
  question: { ...around, ...stands.ask },
  'something told': { ...around, ...stands.tell },
  'what might stop you': { ...around, ...stands.barrier },
  card: { ...around, ...stands.outcome },
  'urgent card': { ...around, ...stands.urgent },
  'card with nobody on it': { ...around, ...stands.nobody },
  'card of old facts': { ...around, ...stands.outcome, past: true },
  'closed card': { ...around, ...stands.outcome, found: { first: [cards.closed], more: [] } },
  'card of unknown hours': {
    ...around,
    ...stands.outcome,
    found: { first: [cards.unconfirmed], more: [] },
  },
  'all the numbers': { ...around, ...stands.first, showingAll: true },
  'about to forget': { ...around, ...stands.ask, stillThere: true },
  'in two languages': { ...around, ...stands.ask, languages: both },
  'in several languages': { ...around, ...stands.ask, languages: several },
  'a language that did not open': {
    ...around,
    ...stands.ask,
    languages: several,
    unspoken: true,
  },
  'page by itself': { ...around, ...stands.first, embedded: false },
};
