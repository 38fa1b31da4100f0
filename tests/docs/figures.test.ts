import { describe, expect, it } from 'vitest';
import { read } from '../../src/build/read.ts';
import { count } from '../../src/build/report.ts';
import { everyHelpline } from '../../src/review/every-helpline.ts';
import { documents, marked } from './documents.ts';

const { authored } = read('.');
const helplines = everyHelpline(authored).map(({ value }) => value);
const figures = [
  count(authored.flows.length, 'flow'),
  count(authored.flows.flatMap(({ value }) => Object.keys(value.steps)).length, 'step'),
  count(helplines.length, 'helpline'),
  count(helplines.flatMap(({ channels }) => channels).length, 'channel'),
  count(helplines.flatMap(({ sources }) => Object.keys(sources)).length, 'source'),
].join(', ');

describe('the counts that documents quote', () => {
  const quoted = documents().flatMap((file) =>
    marked(file, 'counts').map((text) => ({ file, text })),
  );

  it('stand somewhere', () => {
    expect(quoted.map(({ file }) => file)).toContain('README.md');
  });

  it.each(quoted)('are those of the files, in $file', ({ text }) => {
    expect(text).toBe(figures);
  });
});
