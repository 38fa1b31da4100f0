import { format } from 'prettier';
import { expect, it } from 'vitest';
import { read } from '../../src/build/read.ts';
import { languagesTable } from '../../src/cli/languages-table.ts';
import { marked } from './documents.ts';

it('the table of languages in the README is that of the files: npm run waymark -- languages --write', async () => {
  const table = await format(languagesTable(read('.').authored), { parser: 'markdown' });
  expect(marked('README.md', 'languages')).toEqual([table.trim()]);
});
