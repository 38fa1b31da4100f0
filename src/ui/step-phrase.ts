import type { Address } from '../model/target.ts';

/** The phrase for one piece of a step: `me/age` and `title` make `flows.me.age.title`. */
export function stepPhrase(address: Address, piece: string): `flows.${string}` {
  return `flows.${address.replace('/', '.')}.${piece}`;
}
