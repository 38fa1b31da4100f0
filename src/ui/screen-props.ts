import type { Language } from '../model/frame-data.ts';
import type { Step } from '../model/flow.ts';
import type { Address } from '../model/target.ts';
import type { Listed } from '../model/helpline.ts';
import type { Found, Offer } from '../model/offer.ts';
import type { Turn } from '../model/turn.ts';
import type { Voice } from './voice.ts';

/** What a press does. Each is the person's own act; nothing here happens by itself. */
export interface Does {
  choose(option: string): void;
  back(): void;
  change(index: number): void;
  restart(): void;
  showAll(show: boolean): void;
  close(): void;
  /** Answers that were about to be forgotten are kept. */
  carryOn(): void;
  leave(event: MouseEvent): void;
  /** Goes on in another language; false where that has failed once, and a link is to be followed. */
  speak(language: Language): boolean;
}

/** Where the conversation stands, and everything that may be said about it. */
export interface ScreenProps extends Voice {
  address: Address;
  step: Step;
  turns: readonly Turn[];
  /** The address of the first step: the opening words stand above it. */
  startsAt: Address;
  /** Who helps, on an outcome. */
  found: Found | null;
  /** Whose own answers go with what is told. */
  answers: readonly Offer[];
  /** All that is known of every helpline is more than a year old. */
  past: boolean;
  /** `YYYY-MM-DD`: the newest evidence for any of it, where any has a date. */
  seen?: string | undefined;
  /** Every need, in the order that a list of everybody shows them. */
  needs: readonly string[];
  helplines: readonly Listed[];
  showingAll: boolean;
  /** The page holds the list of all the numbers already, as it was built. */
  listMade?: boolean | undefined;
  /** A host's page is around the screen. */
  embedded: boolean;
  /** As a part of that page, which cannot be closed. */
  stays: boolean;
  /** Nothing has been done for so long that answers are about to be forgotten. */
  stillThere: boolean;
  /** The https address of the neutral site. */
  leave: string;
  /** The person was brought here by a press in another language's page. */
  brought: boolean;
  /** The languages a person may choose from. */
  languages: readonly Language[];
  /** A page in another language was asked for and did not come. */
  unspoken: boolean;
  does: Does;
}
