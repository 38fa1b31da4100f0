import type { Authored } from '../model/authored.ts';
import { signables, type Digest, type Signable } from './signable.ts';

/** `changed`: somebody signed, and it is not what they read any more. */
export type SignState = 'signed' | 'changed' | 'never';

export interface Stated extends Signable {
  state: SignState;
}

/** Everything there is to sign, and how it stands. Nobody's signature is needed for the widget to work. */
export function signStates(authored: Authored, digest: Digest): Stated[] {
  const all = signables(authored, digest);
  const same = (one: Signable, other: Signable) =>
    one.kind === other.kind && one.name === other.name;
  return all.map((each) => {
    const { of, reviewed } = each;
    if (reviewed.some((signature) => signature.of === of)) return { ...each, state: 'signed' };
    // A signature under another language is not one that has lapsed in this one.
    const current = new Set(all.filter((other) => same(each, other)).map((other) => other.of));
    const lapsed = reviewed.some((signature) => !current.has(signature.of));
    return { ...each, state: lapsed ? 'changed' : 'never' };
  });
}

/** What nobody has signed as it stands now. */
export function unsigned(authored: Authored, digest: Digest): Stated[] {
  return signStates(authored, digest).filter(({ state }) => state !== 'signed');
}
