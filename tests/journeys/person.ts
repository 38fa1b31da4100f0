import { converse, type Conversation } from '../../src/conversation/converse.ts';
import type { Facts } from '../../src/conversation/facts.ts';
import { standOf } from '../../src/frame/stand.ts';
import { answersOf, cardOn, type Answer, type Card } from './card.ts';
import { flows, pageIn } from './authored.ts';

export interface Circumstances {
  /** The instant, with its offset: `2026-11-23T03:00Z`, `2027-07-01T09:00+01:00`. */
  at: string;
  /** The page they are on: `gb`, `gb-wls`, `gb-eng/cumbria`. */
  on?: string;
  /** Where the host opened the conversation. */
  from?: string;
}

/** Somebody part of the way through. Each thing they do gives the person they are after it. */
export interface Person {
  /** Answers in turn. Each names the question they must be at: `start/who me`, `me/adult adult`. */
  answers(...answers: string[]): Person;
  goesBack(): Person;
  /** Returns to a question they have answered. */
  changes(question: string): Person;
  startsAgain(): Person;
  /** The same moment of the conversation, at another time. */
  at(instant: string): Person;
  /** The step in front of them. */
  readonly sees: string;
  /** What is put before them to choose there. */
  readonly offered: string[];
  /** What their answers have told of them. */
  readonly facts: Facts;
  readonly taps: number;
  /** The card in front of them. Fails where there is none. */
  readonly card: Card;
  /** Whose own answers are shown with what they are told: `told['stop-it-now']`. */
  readonly told: Record<string, Answer>;
}

/** Someone who opens the widget: `person({ at: '2026-11-23T03:00Z', on: 'gb-wls' })`. */
export function person({ at, on = 'gb', from = 'start/who' }: Circumstances): Person {
  return standing(converse(flows, from), { folder: on, at });
}

function standing(talk: Conversation, where: { folder: string; at: string }): Person {
  const { address, turns, facts } = talk;
  const next = (after: Conversation) => standing(after, where);
  const stand = standOf(pageIn(where.folder), talk, () => new Date(where.at));
  return {
    answers: (...answers) => next(answers.reduce(answer, talk)),
    goesBack: () => next(talk.back()),
    changes: (question) => next(talk.change(turns.findIndex((turn) => turn.step === question))),
    startsAgain: () => next(talk.restart()),
    at: (instant) => standing(talk, { ...where, at: instant }),
    sees: address,
    offered: stand.step.options.map(({ id }) => id),
    facts,
    taps: turns.length,
    get card() {
      if (!stand.found) throw new Error(`there is no card at ${address}`);
      return cardOn(stand.step, stand.found);
    },
    get told() {
      return answersOf(stand);
    },
  };
}

function answer(talk: Conversation, said: string): Conversation {
  const [question, option = ''] = said.split(' ');
  if (talk.address !== question) throw new Error(`they are at ${talk.address}, not at ${question}`);
  return talk.choose(option);
}
