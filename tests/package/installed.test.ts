import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { compileScript, parse } from 'vue/compiler-sfc';

const { site } = inject('installed');

function run(command: string, ...args: string[]) {
  const ran = spawnSync(command, args, { cwd: site, encoding: 'utf8', timeout: 60_000 });
  return { code: ran.status, out: `${ran.stdout}${ran.stderr}`.trim() };
}

/** As a person does, but never a package of this name from elsewhere. */
const waymark = (...args: string[]) => run('npx', '--no', '--', 'waymark', ...args);

/** What stands in docs/embed.md in this language. */
function shown(kind: string): string[] {
  const blocks = readFileSync('docs/embed.md', 'utf8').matchAll(/^```(\w+)\n([^]*?)^```$/gm);
  return [...blocks].flatMap(([, name, code = '']) => (name === kind ? [code] : []));
}

describe('a site with the package installed', () => {
  it('runs the command', () => {
    const { code, out } = waymark('--help');
    expect([code, out]).toEqual([0, expect.stringMatching(/^Usage: waymark [^]*^ {2}check /m)]);
  });

  it('checks the flows, helplines and words that came with it', () => {
    const { code, out } = waymark('check', 'node_modules/waymark');
    expect([code, out]).toEqual([0, expect.stringMatching(/^\d+ flows, .* rules kept\.$/)]);
  });

  it('is told of a command that does not exist', () => {
    expect(waymark('chek')).toEqual({
      code: 2,
      out: expect.stringContaining('Did you mean check?'),
    });
  });

  it('compiles what docs/embed.md shows, and types refuse what is wrong', () => {
    expect(shown('ts').length + shown('tsx').length).toBe(3);
    for (const kind of ['ts', 'tsx'])
      for (const [place, code] of shown(kind).entries())
        writeFileSync(join(site, `shown-${place}.${kind}`), code);
    const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
    expect(run(process.execPath, tsc, '-p', '.')).toEqual({ code: 0, out: '' });
  });

  it('compiles the component for Vue that docs/embed.md shows', () => {
    const [code = ''] = shown('vue');
    const { descriptor, errors } = parse(code);
    expect(errors).toEqual([]);
    const { content } = compileScript(descriptor, { id: 'shown', inlineTemplate: true });
    expect(content).toContain(`import { Waymark } from 'waymark/vue'`);
    expect(content).toContain('region: "gb-eng"');
  });

  it('can import each part on a server', () => {
    const code = `for (const part of ['', '/element', '/react', '/vue'])
      console.log(Object.keys(await import('waymark' + part)).join());`;
    expect(run(process.execPath, '--input-type=module', '-e', code).out.split('\n')).toEqual([
      'waymark',
      '',
      'Waymark,useWaymark',
      'Waymark',
    ]);
  });

  it('can require it in Node, which has no other kind of module to give', () => {
    const code = `console.log(Object.keys(require('waymark')).join());`;
    expect(run(process.execPath, '-e', code).out).toBe('waymark');
  });
});
