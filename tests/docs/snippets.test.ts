import { describe, expect, it } from 'vitest';
import { blocksIn } from './blocks.ts';
import { documents } from './documents.ts';
import { executorOf } from './executors.ts';

const blocks = documents().flatMap((document) => blocksIn(document));

describe('a block of code in a document', () => {
  it.each(blocks)('$document, line $line ($language): somebody runs or checks it', (block) => {
    expect(executorOf(block), 'nobody does: see tests/docs/executors.ts').toBeDefined();
  });

  it('is found: there are blocks, and some of each kind', () => {
    expect(blocks.length).toBeGreaterThan(15);
    for (const kind of ['sh', 'html', 'json', 'js', 'text'])
      expect(blocks.map(({ language }) => language)).toContain(kind);
  });

  it.each([
    ['a language that nobody knows', '```toml\na = 1\n```'],
    ['no language', '```\na\n```'],
    ['data that no test takes', '```json\n{}\n```'],
    ['a command that nobody knows', '```sh\nnpm start\nnpm run away\n```'],
    ['words that no test takes', '```text\na\n```'],
    ['a marker that no test takes', '<!-- nowhere -->\n\n```text\na\n```\n\n<!-- /nowhere -->'],
    ['a marker that has ended', '<!-- drawing -->\n<!-- /drawing -->\n\n```text\na\n```'],
    ['a file that is not there', '<!-- run by tests/nowhere.test.ts -->\n\n```sh\nnpm test\n```'],
    ['a file without it', '<!-- run by tests/cli/due.test.ts -->\n\n```sh\ncurl x\n```'],
    ['a language not taken', '<!-- tsx: run by tests/cli/due.test.ts -->\n\n```tsx\n<A />\n```'],
  ])('would not go unnoticed: %s', (_, text) => {
    expect(blocksIn('docs/planted.md', text).map(executorOf)).toEqual([undefined]);
  });

  it('is taken with the others of its language, where a test reads the document', () => {
    const text = '<!-- json: run by tests/docs/own-check.test.ts -->\n\n```json\n{}\n```';
    expect(blocksIn('docs/editors.md', text).map(executorOf)).toEqual([
      'tests/docs/own-check.test.ts',
    ]);
    expect(blocksIn('docs/planted.md', text).map(executorOf)).toEqual([undefined]);
  });

  it('is known by what stands around it', () => {
    const text = '<!-- fix -->\n\n```sh\nnpm test # all\n```\n\n<!-- /fix -->\n\n```js\na()\n```';
    expect(blocksIn('docs/releases.md', text)).toEqual([
      {
        document: 'docs/releases.md',
        line: 3,
        language: 'sh',
        text: 'npm test # all',
        marker: 'fix',
      },
      { document: 'docs/releases.md', line: 9, language: 'js', text: 'a()' },
    ]);
  });
});
