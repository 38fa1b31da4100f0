import { z } from 'zod';
import { ageBand, channelKind, nation, slug } from './names.ts';
import { reviewed } from './signature.ts';

/**
 * Where an option leads: `worry` is a step of the same flow, `me/worry` a step of another,
 * `@card` the result card the person came from.
 */
const target = z
  .string()
  .regex(/^(@card|[a-z0-9-]+(\/[a-z0-9-]+)?)$/, 'use step, flow/step or @card');

const option = z.strictObject({
  id: slug,
  to: target,
  /** A fact the choice states: the channels to put first on the card from here on. */
  prefer: z.array(channelKind).nonempty().optional(),
  /** A fact the choice states: where in the UK the person is. */
  nation: nation.optional(),
  /** A fact the choice states: whether they are 18. */
  age: ageBand.optional(),
});
export type Option = z.infer<typeof option>;

const options = z.array(option);

const ask = z.strictObject({
  kind: z.literal('ask'),
  /** A sensitive question must offer a way not to answer. */
  sensitive: z.boolean().default(false),
  /** The fact it asks for. Ways to it are offered only where it is not known and would change the card. */
  fact: z.enum(['nation']).optional(),
  options: options.min(2).max(8),
  reviewed,
});

/**
 * What a step can show of the helplines first on the card the person came from, in their own
 * terms: `name` must you give it, `tells` when they would tell someone, `first` what happens first,
 * `busy` what to do when it is, `quiet` the ways that make no sound.
 */
export const shown = z.enum(['name', 'tells', 'first', 'busy', 'quiet']);
export type Shown = z.infer<typeof shown>;

const tell = z.strictObject({
  kind: z.literal('tell'),
  shows: shown.optional(),
  options: options.min(1).max(6),
  reviewed,
});

const outcome = z.strictObject({
  kind: z.literal('outcome'),
  /** What the person needs, most important first. Never a helpline: the directory knows who helps. */
  needs: z.array(slug).nonempty(),
  /** Shown as urgent: help is needed now. */
  urgent: z.boolean().default(false),
  options: options.max(6).default([]),
  reviewed,
});

export const step = z.discriminatedUnion('kind', [ask, tell, outcome]);
export type Step = z.infer<typeof step>;
export type Outcome = z.infer<typeof outcome>;

export const flow = z.strictObject({
  id: slug,
  start: slug,
  /** Other steps a host may open it at, by the name of the opening: `{ "warning": "warning" }`. */
  openings: z.record(slug, slug).default({}),
  /** May a host open the conversation here? No for steps that only refine a card. */
  entry: z.boolean().default(true),
  /** Whoever is in this flow is of this age, unless an answer says otherwise. */
  age: ageBand.optional(),
  reviewed,
  steps: z.record(slug, step),
});
export type Flow = z.infer<typeof flow>;
