import { z } from 'zod';
import { channelKind, slug } from './names.ts';

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
});
export type Option = z.infer<typeof option>;

const options = z.array(option);

const ask = z.strictObject({
  kind: z.literal('ask'),
  /** A sensitive question must offer a way not to answer. */
  sensitive: z.boolean().default(false),
  options: options.min(2).max(8),
});

const tell = z.strictObject({ kind: z.literal('tell'), options: options.min(1).max(6) });

const outcome = z.strictObject({
  kind: z.literal('outcome'),
  /** What the person needs, most important first. Never a helpline: the directory knows who helps. */
  needs: z.array(slug).nonempty(),
  /** Shown as urgent: help is needed now. */
  urgent: z.boolean().default(false),
  options: options.max(6).default([]),
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
  steps: z.record(slug, step),
});
export type Flow = z.infer<typeof flow>;
