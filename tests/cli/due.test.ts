import { describe, expect, it } from 'vitest';
import { project, sound } from '../build/project.ts';
import { run } from './run.ts';

describe('waymark due', () => {
  it('shows each helpline with its dates, its cards, and the pages to open', () => {
    const { code, out } = run('due', ['--on', '2026-11-23'], project(sound));
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'helpline   contact     hours       cards',
      'fell-line  2026-10-07  2026-10-07  1',
      '    https://example.org/',
      '',
      '1 helpline, oldest evidence first. ! is over a year old on 2026-11-23, or has no date.',
      '',
    ]);
  });

  it('marks what is over a year old on the day', () => {
    const { out } = run('due', ['--on', '2028-01-01'], project(sound));
    expect(out).toContain('fell-line  2026-10-07 !  2026-10-07 !  1');
  });

  it('takes today where no day is given', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(run('due', [], project(sound)).out).toContain(today);
  });

  it('says the same as JSON, for other programs', () => {
    const { out } = run('due', ['--json'], project(sound));
    expect(JSON.parse(out)).toEqual([
      {
        id: 'fell-line',
        contact: '2026-10-07',
        hours: '2026-10-07',
        addresses: ['https://example.org/'],
        outcomes: 1,
      },
    ]);
  });

  it.each(['soon', '2026-13-01'])('refuses a day that is none: %s', (day) => {
    expect(run('due', ['--on', day], project(sound))).toMatchObject({ code: 1, out: '' });
  });

  it('says when a file was left out because it cannot be read', () => {
    const root = project({ ...sound, 'helplines/gb/broken.json': '{' });
    expect(run('due', [], root)).toMatchObject({ code: 1, err: expect.stringContaining('check') });
  });
});
