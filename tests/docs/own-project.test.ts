import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fixedWords } from '../../src/review/rules/words-fixed.ts';
import { run as runCommand } from '../cli/run.ts';
import { own } from '../build/own.ts';
import { marked } from './documents.ts';

const FILE = 'docs/own-project.md';
const text = readFileSync(FILE, 'utf8');
const root = mkdtempSync(join(tmpdir(), 'waymark-document-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What a reader does, in order: files to write or take away, and commands to run. */
type Deed =
  | { kind: 'write'; file: string; text: string }
  | { kind: 'remove'; files: string[] }
  | { kind: 'run'; lines: string[]; fails: boolean };

const blocks =
  /<!-- file: (?<file>\S+) -->\s+```json\n(?<json>[^]*?)```|<!-- without: (?<gone>[^>]+?) -->|(?<fails><!-- fails -->\s+)?```sh\n(?<lines>[^]*?)```/g;

const deeds = [...text.matchAll(blocks)].map(({ groups = {} }): Deed => {
  const { file, json = '', gone, fails, lines = '' } = groups;
  if (file !== undefined) return { kind: 'write', file, text: json };
  if (gone !== undefined) return { kind: 'remove', files: gone.split(' ') };
  return { kind: 'run', lines: lines.trim().split('\n'), fails: fails !== undefined };
});

/** In a shell, with the command that the package brings along. */
function run(lines: readonly string[], cwd: string) {
  const bin = `waymark() { "${process.execPath}" "${resolve('bin/waymark.mjs')}" "$@"; }`;
  const script = ['set -e', bin, ...lines, 'pwd >&3'].join('\n');
  const stdio = ['ignore', 'pipe', 'pipe', 'pipe'] as const;
  const ran = spawnSync('bash', ['-c', script], { cwd, stdio: [...stdio], encoding: 'utf8' });
  return { code: ran.status, out: ran.stdout, err: ran.stderr, at: ran.output[3]?.trim() || cwd };
}

describe('docs/own-project.md', () => {
  it('works from its first line to its last, as it says', () => {
    let at = root;
    let said = '';
    for (const deed of deeds)
      if (deed.kind === 'write') {
        mkdirSync(dirname(join(at, deed.file)), { recursive: true });
        writeFileSync(join(at, deed.file), deed.text);
      } else if (deed.kind === 'remove') for (const file of deed.files) rmSync(join(at, file));
      else {
        // The last command of the document says that nobody has signed anything.
        const last = deed.lines.at(-1)?.includes('--signed') ?? false;
        const ran = run(deed.lines, at);
        expect([deed.lines, ran.code, ran.err && !deed.fails && !last ? ran.err : '']).toEqual([
          deed.lines,
          deed.fails || last ? 1 : 0,
          '',
        ]);
        said += ran.out + ran.err;
        at = ran.at;
      }
    expect(said).toMatch(/locales\/en-GB\/app\.json\n {2}emergency\.call\n {4}These words are the/);
    expect(said).toMatch(/dist: \d+ files, Fellshire Police 1\.0\.0\./);
    expect(said).toMatch(/dist\/review: \d+ routes/);
    const { differs, tag } = JSON.parse(readFileSync(join(at, 'dist/project.json'), 'utf8'));
    expect(tag).toEqual({ area: 'fellshire', colour: '#123a63', radius: '4' });
    expect(differs.phrases.map(({ key }: { key: string }) => key)).toEqual([
      'flows.start.who.hint',
      'loader.label',
    ]);
  });

  it('is looked at whole: each of its commands and files is found', () => {
    expect(deeds.map(({ kind }) => kind)).toEqual([
      ...['run', 'write', 'run', 'write', 'write', 'run', 'remove', 'run'],
    ]);
    expect(run(['waymark chek'], root)).toMatchObject({ code: 2 });
  });

  it('names what no project changes', () => {
    for (const [said, name] of [
      ['emergency card and line', 'helplines.emergency-999'],
      ['before\nthe first question', 'app.opening'],
      ['Leave quickly', 'app.bars.leave'],
    ] as const) {
      expect(text).toContain(said);
      expect(fixedWords).toContain(name);
    }
  });

  it('says of --json what each command writes', () => {
    const [table = ''] = marked(FILE, 'json');
    const folder = own();
    for (const [, command = '', value = ''] of table.matchAll(
      /^\| `(.+?) --json` +\| (.+?) +\|$/gm,
    )) {
      if (command === 'build') continue;
      const out: unknown = JSON.parse(runCommand(command, ['--json'], folder).out);
      const first: unknown = Array.isArray(out) ? out[0] : out;
      const [, names = ''] = /`\{ (.+?) \}`/.exec(value) ?? [];
      expect([command, Object.keys(Object(first))]).toEqual([command, names.split(', ')]);
    }
  });
});
