import { existsSync, globSync, readFileSync } from 'node:fs';
import { commandsIn, type Block } from './blocks.ts';
import { commands } from './commands.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const tests = globSync('tests/**/*.test.{ts,tsx}').map((path) => ({ path, text: read(path) }));
/** Those that run something: beside this file are made-up commands, too. */
const elsewhere = tests.filter(({ path }) => !path.startsWith('tests/docs/'));

/** Languages whose blocks are run as they stand: by tests/docs/{options,types}, and in Chromium by tests/browser/snippets. */
const run = ['html', 'js', 'ts'];

/**
 * Who runs or checks a block: a test, `here` for the tests beside this file, or nobody. A test
 * takes a block by its marker or its language, or a comment above it names the file, which then has to hold it.
 */
export function executorOf(block: Block): string | undefined {
  const { document, marker, by, taken, language, text } = block;
  if (taken) return takesLanguage(taken, document, language) ? taken : undefined;
  if (by) return holds(by, block) ? by : undefined;
  const takes = marker && tests.find((test) => takesBlock(test.text, document, marker));
  if (takes) return takes.path;
  if (language === 'sh')
    return commandsIn(text).every((each) => whoRuns(each)) ? 'here' : undefined;
  if (language === 'text' && marker === 'drawing') return 'here';
  return run.includes(language) ? 'here' : undefined;
}

/** The file that runs a command, where it is there and has it: one on the list, or a test with those words. */
export function whoRuns(command: string): string | undefined {
  const known = commands.find(({ is }) => is.test(command));
  if (!known) return elsewhere.find(({ text }) => text.includes(command))?.path;
  const { by, has = '' } = known;
  return by === 'here' || (existsSync(by) && read(by).includes(has)) ? by : undefined;
}

/** `marked('docs/releases.md', 'fix')`, or the two apart, as a test that walks through several has them. */
function takesBlock(test: string, document: string, marker: string): boolean {
  return test.includes('marked(') && test.includes(`'${document}'`) && test.includes(`'${marker}'`);
}

/** The test reads the document, and blocks of this language: `shown('ts')`, or by a fence of its own. */
function takesLanguage(file: string, document: string, language: string): boolean {
  const inside = existsSync(file) ? read(file) : '';
  const named = inside.includes(`'${language}'`) || inside.includes('```' + language);
  return named && inside.includes(document);
}

/** Each command as it stands; of a drawing the first word of each line. */
function holds(file: string, { language, text }: Block): boolean {
  if (!existsSync(file)) return false;
  const inside = read(file);
  const parts = language === 'text' ? text.split('\n').map(firstWord) : commandsIn(text);
  return parts.every((part) => inside.includes(part));
}

const firstWord = (line: string) => line.trim().split(/\s/)[0]?.replace(/\/$/, '') ?? '';
