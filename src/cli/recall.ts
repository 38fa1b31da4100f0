import { parseArgs } from 'node:util';
import { CURRENT } from '../build/deploy.ts';
import { recall } from '../build/recall.ts';

/** `npm run recall -- <version> --in <folder>`: calls a pinned release back, or says why not. */
const { values, positionals } = parseArgs({
  options: { in: { type: 'string' } },
  allowPositionals: true,
});
const [version = ''] = positionals;

try {
  if (!values.in || !/^\d+\.\d+\.\d+$/.test(version))
    throw new Error('Say which, such as 1.2.3, and --in which folder.');
  const gone = recall(values.in, version, CURRENT);
  console.log(
    `${version} is called back: ${gone} panels are gone, and its pages are the current ones.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
