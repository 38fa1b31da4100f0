import type { Listed } from '../model/helpline.ts';
import type { Nation } from '../model/names.ts';
import { isForAge } from './for-age.ts';
import type { Request } from './request.ts';

/** What an order is made from. A helpline as authors write it is one too, once it is known to be local or not. */
export type Rankable = Pick<Listed, 'nations' | 'serves' | 'ages' | 'local'> & {
  channels: readonly Pick<Listed['channels'][number], 'kind'>[];
};

/** What a rank is compared by, in this order. In each, less is earlier. */
export interface Rank {
  /** Its place among the needs asked for: what matters most to the person comes first. */
  need: number;
  /** 0 where it has a channel they asked for: who cannot speak is not helped by a better phone line. */
  asked: number;
  /** Its own place in the need: the editor's judgement, and their main tool. */
  order: number;
  /** 0 where it belongs to the area. An area that wants its own first gives it the same place. */
  local: number;
  /** How many nations it leaves out: where the nation is not known, the wider is surer to be right. */
  missing: number;
  /** 0 where somebody answers now. Last, so that an order does not change under a person's eyes. */
  shut: number;
}

const criteria = ['need', 'asked', 'order', 'local', 'missing', 'shut'] as const;
const NATIONS = 4;

/** Where a helpline stands for a request; null where it is not for this person, or serves no need of theirs. */
export function rankOf(helpline: Rankable, open: boolean, request: Request): Rank | null {
  const { needs, nation, age = null, prefer } = request;
  if (!isThere(helpline, nation)) return null;
  const need = needs.findIndex(
    (name) => helpline.serves[name] !== undefined && isForAge(helpline.ages, name, age),
  );
  const order = helpline.serves[needs[need] ?? ''];
  if (order === undefined) return null;
  const has = helpline.channels.some(({ kind }) => prefer.includes(kind));
  return {
    need,
    asked: prefer.length === 0 || has ? 0 : 1,
    order,
    local: helpline.local ? 0 : 1,
    missing: NATIONS - helpline.nations.length,
    shut: open ? 0 : 1,
  };
}

/** Does it serve this nation, or any where that is not known? */
export function isThere({ nations }: Pick<Rankable, 'nations'>, nation: Nation | null): boolean {
  return nation === null || nations.includes(nation);
}

/** The first criterion by which two ranks differ; none where they stand level. */
export function decides(one: Rank, other: Rank): keyof Rank | undefined {
  return criteria.find((name) => one[name] !== other[name]);
}

/** Less than 0 where the first comes first. */
export function compareRanks(one: Rank, other: Rank): number {
  const name = decides(one, other);
  return name === undefined ? 0 : one[name] - other[name];
}
