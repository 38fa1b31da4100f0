import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents } from './documents.ts';

const read = (file: string) => readFileSync(file, 'utf8');

/** `[words](docs/decisions/)`, but not an address on the web. */
const links = (text: string) =>
  [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path);

/** A script is there, and so is each file of ours that it runs. */
const runs = (script: unknown) =>
  typeof script === 'string' &&
  [...script.matchAll(/node (\S+\.(?:ts|mjs))/g)].every(([, path = '']) => existsSync(path));

describe('a document', () => {
  it.each(documents())('%s links only to what is there', (file) => {
    const gone = links(read(file)).filter((path) => !existsSync(join(dirname(file), path)));
    expect(gone).toEqual([]);
  });

  it.each(documents())('%s names only scripts that npm can run', (file) => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...read(file).matchAll(/npm (?:run ([a-z:]+)|(start|test))/g)];
    const gone = named
      .map(([, run, own]) => run ?? own ?? '')
      .filter((name) => !runs(scripts[name]));
    expect(gone).toEqual([]);
  });

  it('is looked at: a link that leads nowhere is seen', () => {
    expect(links('[a](docs/nowhere.md) [b](https://example.org)')).toEqual(['docs/nowhere.md']);
  });
});

describe('the index of decisions', () => {
  it('lists each of them, in order', () => {
    const records = readdirSync('docs/decisions').filter((name) => /^\d{4}-/.test(name));
    expect(links(read('docs/decisions/README.md'))).toEqual(records.sort());
  });
});
