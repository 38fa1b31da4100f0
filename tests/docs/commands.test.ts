import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { blocksIn, commandsIn } from './blocks.ts';
import { documents } from './documents.ts';
import { executorOf, whoRuns } from './executors.ts';

const text = (path: string) => readFileSync(path, 'utf8');

/** `npm run due` in a sentence, and not what is in a block. */
const inSentences = documents().flatMap((document) =>
  [
    ...text(document)
      .replaceAll(/^ *```[^]*?^ *```$/gm, '')
      .matchAll(/`((?:\w+=\S+ )?(?:npm|npx|node) [^`]+)`/g),
  ].map(([, command = '']) => ({ document, command })),
);
const inBlocks = documents()
  .flatMap((document) => blocksIn(document))
  .filter((block) => block.language === 'sh' && executorOf(block) === 'here')
  .flatMap((block) => commandsIn(block.text));
const real = [...inSentences.map(({ command }) => command), ...inBlocks].filter(
  (command) => whoRuns(command) === 'here',
);

const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true, force: true })));

/** Runs a command as it is told, in a copy of what authors write; tests it runs in the project. */
function ran(command: string) {
  const around = mkdtempSync(join(tmpdir(), 'waymark-told-'));
  roots.push(around);
  // A folder beside it is in the same one, and goes with it.
  const root = join(around, 'waymark');
  mkdirSync(root);
  for (const part of ['flows', 'helplines', 'locales', 'README.md', 'package.json'])
    cpSync(part, join(root, part), { recursive: true });
  for (const part of ['src', 'node_modules', 'tsconfig.json', '.prettierrc.json'])
    symlinkSync(resolve(part), join(root, part));
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command.replace('<tag>', 'gd')], {
    cwd: command.startsWith('npx vitest') ? '.' : root,
    env: {
      ...process.env,
      // What these tests find is not what the run around them found.
      WAYMARK_RESULTS: '',
      PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
    },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

describe('a command in a document', () => {
  it.each(inSentences)('$document: somebody runs $command, or it says why not', ({ command }) => {
    expect(whoRuns(command), 'nobody does: see tests/docs/commands.ts').toBeDefined();
  });

  it.each([...new Set(real)])(
    '%s: run, it does not fail',
    (command) => {
      const { status, said } = ran(command);
      // What nobody has signed is listed, and that is a failure to a program that asks.
      expect(status, said).toBe(command.endsWith('--signed') ? 1 : 0);
      expect(said).not.toMatch(/^usage|There is no (command|helpline)/im);
    },
    60_000,
  );

  it('would be seen to fail', () => {
    expect(real.length).toBeGreaterThan(8);
    expect(whoRuns('npm run away')).toBeUndefined();
    const { status } = ran('npm run waymark -- confirm nobody --by "A, b" --on 2026-12-01');
    expect(status).toBe(2);
  });
});
