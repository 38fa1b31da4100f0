import { v5 } from 'uuid';

/** The namespace of all our identifiers: it never changes, or every one of them would. */
const NAMESPACE = '5f0f3a5e-6c1b-5e0b-9d53-0c7d1f2b8a64';

/** A UUID (version 5) of names that do not change: the same names, the same identifier, in every build. */
export function idOf(...names: readonly (string | number)[]): string {
  return v5(JSON.stringify(names), NAMESPACE);
}
