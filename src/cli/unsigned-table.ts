import { count } from '../build/report.ts';
import type { Stated } from '../review/sign-state.ts';

/** A line for each thing nobody has signed as it stands, with the digest of what there is to read. */
export function unsignedTable(unsigned: readonly Stated[], all: number): string {
  const several = new Set(unsigned.map(({ locale }) => locale)).size > 1;
  const lines = unsigned.map(({ kind, name, locale, of, state, reviewed }) => {
    const last = reviewed.at(-1);
    const why =
      state === 'changed' && last
        ? `changed since ${last.who} signed on ${last.on}`
        : 'never signed';
    return `${kind.padEnd(9)} ${name.padEnd(30)} ${several ? `${locale} ` : ''}${of}  ${why}`;
  });
  const sum = `${unsigned.length} of ${count(all, 'thing')} to sign ${unsigned.length === 1 ? 'is' : 'are'} unsigned.`;
  return [...lines, sum].join('\n');
}
