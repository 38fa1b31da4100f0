import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languagesTable } from '../../src/cli/languages-table.ts';
import { coverage } from '../../src/review/coverage.ts';
import { example, exampleLocale } from '../../src/review/example.ts';
import { project, sound } from '../build/project.ts';
import { run } from './run.ts';

const reviewed = { by: 'B. Reader', on: '2026-12-01' };

describe('the table of languages', () => {
  const world = example({
    locales: [
      exampleLocale({ needs: { crisis: '' } }, 'cy', { name: 'Cymraeg', english: 'Welsh' }),
      exampleLocale({ needs: { crisis: 'Myśli' } }, 'pl', { name: 'Polski', reviewed }),
      exampleLocale({}, 'en-GB', { name: 'English', english: 'English' }),
    ],
  });

  it('has the original first, and says of each who has read it', () => {
    const rows = languagesTable(world).split('\n').slice(2);
    expect(rows.map((row) => row.split(' | ')[1])).toEqual(['`en-GB`', '`cy`', '`pl`']);
    expect(rows[0]).toMatch(/^\| English \| .* \| the original \| \*\*nobody yet: a draft\*\* \|$/);
    expect(rows[1]).toContain('Cymraeg (Welsh)');
    expect(rows[2]).toContain('2026-12-01, B. Reader');
  });

  it('counts what is written, and how long that is beside the same in English', () => {
    const [english, welsh, polish] = coverage(world);
    expect([english?.written, english?.length]).toEqual([english?.wanted, 1]);
    expect([welsh?.written, welsh?.length]).toEqual([(welsh?.wanted ?? 0) - 1, 1]);
    expect(polish?.written).toBe(polish?.wanted);
    expect(polish?.length).toBeLessThan(1);
  });
});

describe('waymark languages', () => {
  it('prints it, and writes it into the README', () => {
    const readme = '# Here\n\n<!-- languages -->\n\nOld.\n\n<!-- /languages -->\n\nAfter.\n';
    const root = project({ ...sound, 'README.md': readme });
    const { code, out } = run('waymark', ['languages'], root);
    expect([code, out]).toEqual([0, expect.stringContaining('`en-GB`')]);
    expect(run('waymark', ['languages', '--write'], root).code).toBe(0);
    const written = readFileSync(join(root, 'README.md'), 'utf8');
    expect(written).toBe(`# Here\n\n<!-- languages -->\n\n${out}\n<!-- /languages -->\n\nAfter.\n`);
  });

  it('writes into no README that has no place for it', () => {
    const root = project({ ...sound, 'README.md': '# Here\n' });
    const { code, err } = run('waymark', ['languages', '--write'], root);
    expect([code, err]).toEqual([1, expect.stringContaining('<!-- languages -->')]);
  });
});
