import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { project, sound } from '../build/project.ts';
import { run } from './run.ts';

describe('waymark', () => {
  it.each([[[]], [['--help']]])('says what commands there are: %j', (args) => {
    const { code, out } = run('waymark', args);
    expect(code).toBe(0);
    for (const name of ['check', 'build', 'draw', 'sign', 'due', 'confirm', 'new', 'serve'])
      expect(out).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
  });

  it('runs a command by its name, with what is written after it', () => {
    const root = project(sound);
    expect(run('waymark', ['check'], root)).toEqual(run('check', [], root));
    const day = ['--on', '2026-11-23'];
    expect(run('waymark', ['due', ...day], root)).toEqual(run('due', day, root));
  });

  it('refuses what it does not know, and says what is nearest', () => {
    const { code, out, err } = run('waymark', ['chek']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Did you mean check?');
  });

  it('is a script of npm’s', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(scripts.waymark).toBe('node src/cli/waymark.ts');
    expect(scripts.test).not.toMatch(/\bdue\b/);
  });
});
