import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { progress } from '../../src/cli/say.ts';
import { own } from '../build/own.ts';
import { project, sound } from '../build/project.ts';
import { run } from './run.ts';

const all = commands().commands.flatMap((each) =>
  each.commands.length > 0
    ? each.commands.map((one) => [each.name(), one.name()])
    : [[each.name()]],
);
const wrong = { ...sound, 'locales/en-GB/needs.json': { crisis: 'It is easy.' } };
const escape = '\u001B[';

/** What a command says where the environment asks for colours, or for none. */
function errOf(env: Record<string, string>): string {
  const main = `${process.cwd()}/src/cli/waymark.ts`;
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...rest } = process.env;
  const args = [main, 'check', project(wrong)];
  return spawnSync(process.execPath, args, { env: { ...rest, ...env }, encoding: 'utf8' }).stderr;
}

describe('every command', () => {
  it.each(all.filter(([name]) => name !== 'help'))('%s %s has help of one style', (...names) => {
    const { code, out, err } = run('waymark', [...names.filter(Boolean), '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Usage: waymark /);
    expect(out).toMatch(/\n\nExamples:\n( {2}waymark \S.*\n)+\nEnds with 0 /);
  });

  it('ends with 0 for help, 1 for something wrong in a file, 2 for a slip', () => {
    const root = project(wrong);
    expect(run('waymark', [], root).code).toBe(0);
    expect(run('check', [], root).code).toBe(1);
    expect(run('check', ['--sgned'], root)).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean --signed?'),
    });
    expect(run('build', [], project({}))).toMatchObject({
      code: 2,
      err: expect.stringContaining('waymark new project'),
    });
  });
});

describe('colours', () => {
  it('are for a terminal, and NO_COLOR and FORCE_COLOR have the last word', () => {
    expect(errOf({})).not.toContain(escape);
    expect(errOf({ FORCE_COLOR: '1' })).toContain(`${escape}36m`);
    expect(errOf({ NO_COLOR: '1' })).not.toContain(escape);
  });
});

describe('the line of progress', () => {
  const stream = (isTTY: boolean) => {
    const written: string[] = [];
    const to = Object.create(process.stderr, {
      isTTY: { value: isTTY },
      write: { value: (text: string) => written.push(text) },
    });
    const step = progress(to);
    step('bundling');
    step();
    return written;
  };

  it('writes over itself at a terminal, and is gone at the end', () => {
    const written = stream(true);
    expect(written[0]).toContain('bundling …');
    expect(written.at(-1)).toBe('\r\u001B[K');
  });

  it('is not in a log', () => {
    expect(stream(false)).toEqual([]);
  });
});

describe('--json', () => {
  const json = (args: string[], root: string) => {
    const { out, err } = run('waymark', args, root);
    expect(err).toBe('');
    return JSON.parse(out);
  };

  it('of check has every problem, and how much there is', () => {
    const { problems, counts } = json(['check', '--json'], project(wrong));
    expect(problems).toContainEqual({
      where: 'locales/en-GB/needs.json › crisis',
      what: 'It says "easy".',
      hint: expect.any(String),
    });
    expect(counts).toMatchObject({ flows: 1, steps: 2, helplines: 1, phrases: {} });
    const { unsigned } = json(['check', '--signed', '--json'], project(sound));
    expect(unsigned[0]).toEqual({
      kind: 'flow',
      name: 'start',
      locale: 'en-GB',
      of: expect.stringMatching(/^[0-9a-f]{12}$/),
      state: 'never',
    });
  });

  it('of build has the same problems, and builds nothing', () => {
    const root = own({ 'flows/more.json': '{' });
    expect(json(['build', '--json'], root).problems).toEqual(
      json(['check', '--json'], root).problems,
    );
    expect(run('build', [], root).code).toBe(1);
  });

  it('of languages and reading has a row each', () => {
    expect(json(['languages', '--json'], own())).toMatchObject([
      { tag: 'en-GB', translated: null, reviewed: null },
      { tag: 'pl', name: 'Polski', english: 'Polish', length: expect.any(Number), reviewed: null },
    ]);
    const [english] = json(['reading', '--json'], project(sound));
    expect(english).toMatchObject({ locale: 'en-GB', mean: expect.any(Number) });
    expect(english.rows[0]).toMatchObject({ name: expect.any(String), grade: expect.any(Number) });
  });
});
