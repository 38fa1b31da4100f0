import { z } from 'zod';
import { hours, type Hours } from './hours.ts';
import { knownDate, nation, slug } from './names.ts';
import { reviewed } from './signature.ts';
import type { Unsourced } from './unsourced.ts';

/** As it is dialled. 18001 before a number calls it by text relay, and no number by itself is so long. */
const dial = z.string().regex(/^(\+?\d{3,15}|18001\d{3,11})$/, 'use digits only, or + and digits');

const https = z.url({ protocol: /^https$/, error: 'use an https:// address' });

/** Where a fact was read. The date of a fact is the date of this copy, never the day it was typed in. */
const source = z.strictObject({
  /** The page, or `second-hand` where all we have is somebody's dated reading of it. */
  address: z.union([z.url({ protocol: /^https?$/ }), z.literal('second-hand')]),
  title: z.string().min(1),
  /** What the page said, in our own words. */
  says: z.string().min(1),
  /** When the copy is from, as well as it is known: `checked 7 October 2026`, `undated; 2022 or later`. */
  copy: z.string().min(1),
});

const reach = {
  /** Unique within the helpline; never changes. */
  id: slug,
  cost: z.enum(['free', 'standard', 'provider', 'unknown']),
  /** BCP 47. British Sign Language is `bfi`. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)).nonempty(),
  /** The phrase `helplines.<id>.channels.<channel>` goes beside it: what to press, who it is for. */
  noted: z.boolean().default(false),
  /** Channels of one pair belong together, and are shown side by side or not at all. */
  pair: slug.optional(),
  hours,
  trust: z.enum(['high', 'medium']),
  sources: z.array(slug).nonempty(),
  /** The date of the newest evidence for this contact; null where the copy has no date. */
  checked: knownDate,
};

export const channel = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('phone'),
    /** As the service prints it. */
    shown: z.string().min(2),
    /** Digits, or + and digits. Short codes stay short. */
    dial,
    ...reach,
  }),
  z.strictObject({
    kind: z.literal('text'),
    shown: z.string().min(2),
    dial,
    /** The word to send, where the service asks for one. */
    word: z.string().optional(),
    ...reach,
  }),
  z.strictObject({ kind: z.literal('email'), address: z.email(), ...reach }),
  z.strictObject({ kind: z.enum(['chat', 'form', 'site', 'visit']), address: https, ...reach }),
]);
export type SourcedChannel = z.infer<typeof channel>;

/** A channel as a visitor's frame holds it. What is sourced can stand wherever one is asked for. */
export type Channel = Slim<SourcedChannel>;
type Slim<Each> = Each extends SourcedChannel
  ? Omit<Unsourced<Each>, 'hours'> & { hours: Hours }
  : never;

const cited = z.array(slug).nonempty();

export const helpline = z.strictObject({
  /** The same as the file's name. */
  id: slug,
  /** As the service writes its own name. */
  title: z.string().min(2),
  organisation: z.string().min(2),
  nations: z.array(nation).nonempty(),
  /** The needs it answers, each with its place in the order: 1 is offered first. */
  serves: z.record(slug, z.int().min(1).max(99)),
  /** Whom it is for. `anyone`: the needs that people of any age bring it, as they ask about another. */
  ages: z
    .strictObject({
      from: z.int().min(0).optional(),
      to: z.int().min(0).optional(),
      anyone: z.array(slug).nonempty().optional(),
    })
    .optional(),
  channels: z.array(channel).nonempty(),
  /** Must you give your name? `choose`: you are asked, and may say no. */
  name: z.strictObject({
    value: z.enum(['no', 'choose', 'yes', 'unknown']),
    sources: z.array(slug),
  }),
  /**
   * What its card says, and from which sources. Each one named here has a phrase
   * `helplines.<id>.<claim>`: who answers, when they would tell someone, what happens first,
   * what to do when it is busy or closed.
   */
  claims: z.strictObject({
    who: cited,
    tells: cited.optional(),
    first: cited.optional(),
    busy: cited.optional(),
  }),
  /**
   * What was looked for and not found, and where: its rule about names, when it would tell
   * someone, what happens first. Those offered first have each of these, or say here why not.
   */
  unfound: z
    .strictObject({
      name: z.string().min(1).optional(),
      tells: z.string().min(1).optional(),
      first: z.string().min(1).optional(),
    })
    .optional(),
  sources: z.record(slug, source),
  /** Where sources disagree, and what was done about it. For reviewers, never shown. */
  notes: z.array(z.string()).default([]),
  /** In an area: the helplines of the region that this one stands in for there. */
  replaces: z.array(slug).nonempty().optional(),
  reviewed,
});
export type Helpline = z.infer<typeof helpline>;

/** A force or council inside a region, with helplines of its own beside this file. */
export const area = z.strictObject({ id: slug, title: z.string().min(2), region: slug, nation });
export type Area = z.infer<typeof area>;

/** What a visitor's frame holds of a helpline: what cards show, and nothing else. */
export interface Listed extends Omit<
  Helpline,
  'sources' | 'notes' | 'claims' | 'name' | 'channels' | 'unfound' | 'replaces' | 'reviewed'
> {
  channels: Channel[];
  name: Helpline['name']['value'];
  claims: (keyof Helpline['claims'])[];
  /** Belongs to the area the page was made for. */
  local: boolean;
}
