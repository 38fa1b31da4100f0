import { review } from '../review/review.ts';
import { read, type Read } from './read.ts';

/** All that authors write under `root`, and everything wrong with it: its shape, then its sense. */
export function check(root: string): Read {
  const { authored, problems } = read(root);
  return { authored, problems: [...problems, ...review(authored)] };
}
