import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleHelpline } from '../../src/review/example.ts';
import { project, sound } from '../build/project.ts';
import { run } from './run.ts';

const drawn = (root: string, file: string) => readFileSync(join(root, 'dist/review', file), 'utf8');

const chapters = [
  'index',
  'flows',
  'routes',
  'cards',
  'barriers',
  'helplines',
  'screen',
  'notes',
  'reading',
].map((name) => `${name}.html`);

describe('waymark draw', () => {
  it('lists every route to a card with who is offered there', () => {
    const root = project(sound);
    expect(run('draw', [], root).out).toBe('dist/review: 2 routes, and the review book.\n');
    expect(JSON.parse(drawn(root, 'routes.json'))).toEqual(
      ['me', 'not-sure'].map((option) => ({
        flow: 'start',
        start: 'start/who',
        options: [option],
        outcome: 'start/help',
        needs: ['crisis'],
        helplines: ['fell-line'],
      })),
    );
  });

  it('draws the same book from the same files', () => {
    const [one, two] = [project(sound), project(sound)];
    run('draw', [], one);
    run('draw', [], two);
    for (const file of [...chapters, 'routes.json', 'review.css'])
      expect(drawn(one, file)).toBe(drawn(two, file));
  });

  it('has every step and service in the book, and says that it is a draft', () => {
    const root = project(sound);
    run('draw', [], root);
    for (const chapter of chapters) expect(drawn(root, chapter)).toContain('DRAFT: unsigned');
    for (const words of [
      '<svg role="img" aria-label="Picture of the flow start"',
      'Who is this about?',
      'Talk to someone now',
      '<a href="flows.html#start/help">start/help</a>',
      'id="start/help"',
    ])
      expect(drawn(root, 'flows.html')).toContain(words);
    for (const words of ['0808 157 0001', 'checked 7 October 2026', 'Trained listeners.'])
      expect(drawn(root, 'helplines.html')).toContain(words);
  });

  it('tells each route once, with answers that lead the same way together', () => {
    const root = project(sound);
    run('draw', [], root);
    const text = drawn(root, 'routes.html').replace(/<[^>]+>/g, '');
    expect(text).toContain('2 routes from a step');
    expect(text).toContain(
      "1. Who is this about? Me / I'm not sure → Talk to someone now (start/help, 1 tap)",
    );
    expect(text).toContain('Everywhere: Fell Line.');
  });

  it('counts what is unsigned, and leaves no draft mark on a book that is signed throughout', () => {
    const root = project(sound);
    const words = ['app', 'loader', 'leaflet', 'needs'];
    for (const name of ['start', 'start/who', 'start/help', 'fell-line', ...words])
      run(
        'sign',
        [name, '--who', 'A. Reader', '--role', 'Safeguarding', '--on', '2026-11-23'],
        root,
      );
    run('draw', [], root);
    expect(drawn(root, 'flows.html')).toContain('Signed, this step: A. Reader, Safeguarding');
    for (const file of [...chapters, 'review.css'])
      expect(drawn(root, file)).not.toMatch(/DRAFT|class="subject"/);
    // Each signature is a command of its own.
  });

  it('links to nothing that is not there', () => {
    const root = project(sound);
    run('draw', [], root);
    const links = chapters.flatMap((chapter) =>
      [...drawn(root, chapter).matchAll(/href="([^"#]*)(?:#([^"]*))?"/g)].map(
        ([, file = '', id]) => ({ file: file || chapter, id }),
      ),
    );
    const broken = links.filter(
      ({ file, id }) =>
        !file.startsWith('https:') &&
        (!existsSync(join(root, 'dist/review', file)) ||
          (id !== undefined && !drawn(root, file).includes(`id="${id}"`))),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });

  it('shows words as words, never as HTML', () => {
    const needle = '<img src=x onerror=alert(1)>';
    const { value } = exampleHelpline({ notes: [needle] });
    const root = project({ ...sound, 'helplines/gb/fell-line.json': value });
    expect(run('draw', [], root).code).toBe(0);
    expect(drawn(root, 'helplines.html')).not.toContain('<img');
    expect(drawn(root, 'helplines.html')).toContain('&lt;img');
  });

  it('draws nothing from files that are wrong', () => {
    const root = project({ ...sound, 'locales/en-GB/needs.json': {} });
    const { code, err } = run('draw', [], root);
    expect(code).not.toBe(0);
    expect(err).toContain('1 problem in 1 file.');
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  it('refuses an instant that is none', () => {
    expect(run('draw', ['noon'], project(sound)).code).not.toBe(0);
  });
});
