import type { Shipped } from './shipped.ts';

const RULE = '-'.repeat(80);

/** Whose work is in what visitors download, each with the text of its licence. */
export function notices(packages: readonly Shipped[]): string {
  const sections = packages.map(({ name, version, license, text, kind }) =>
    [
      RULE,
      `${name} ${version}: ${license}`,
      ...(kind === 'data' ? [FACTS] : []),
      '',
      text,
      '',
    ].join('\n'),
  );
  return [`${INTRODUCTION}\n`, ...sections].join('\n');
}

const INTRODUCTION =
  'The scripts and pages beside this file hold work of others, under these licences.';
const FACTS = 'Dates only: the bank holidays in the pages were worked out with it.';
