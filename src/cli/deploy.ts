import { parseArgs } from 'node:util';
import { CURRENT, deploy } from '../build/deploy.ts';

/** `npm run deploy -- --into <folder>`: puts `dist/` where a server finds it, or says why not. */
const { values } = parseArgs({
  options: { from: { type: 'string', default: 'dist' }, into: { type: 'string' } },
});

try {
  if (!values.into) throw new Error('Say where: --into and the folder that the server serves.');
  const version = deploy(values.from, values.into);
  console.log(
    `${values.into}: /${CURRENT}/ is now ${version}, and /${version}/ is there to be pinned.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
