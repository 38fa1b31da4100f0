import { converse, type Conversation } from '../../src/conversation/converse.ts';
import { cardAt, type Card } from './card.ts';
import { flows } from './authored.ts';

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
  /** What they can choose there. */
  readonly offered: string[];
  readonly taps: number;
  /** The card in front of them. Fails where there is none. */
  readonly card: Card;
}

/** Someone who opens the widget: `person({ at: '2026-11-23T03:00Z', on: 'gb-wls' })`. */
export function person({ at, on = 'gb', from = 'start/who' }: Circumstances): Person {
  return standing(converse(flows, from), { folder: on, at });
}

function standing(talk: Conversation, where: { folder: string; at: string }): Person {
  const { address, step, turns, prefer } = talk;
  const next = (after: Conversation) => standing(after, where);
  return {
    answers: (...answers) => next(answers.reduce(answer, talk)),
    goesBack: () => next(talk.back()),
    changes: (question) => next(talk.change(turns.findIndex((turn) => turn.step === question))),
    startsAgain: () => next(talk.restart()),
    at: (instant) => standing(talk, { ...where, at: instant }),
    sees: address,
    offered: step.options.map(({ id }) => id),
    taps: turns.length,
    get card() {
      if (step.kind !== 'outcome') throw new Error(`there is no card at ${address}`);
      return cardAt(step, { folder: where.folder, instant: new Date(where.at), prefer });
    },
  };
}

function answer(talk: Conversation, said: string): Conversation {
  const [question, option = ''] = said.split(' ');
  if (talk.address !== question) throw new Error(`they are at ${talk.address}, not at ${question}`);
  return talk.choose(option);
}
