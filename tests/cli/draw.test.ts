import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { merge } from '../../src/review/example.ts';
import { project, sound } from '../build/project.ts';
import { run } from './run.ts';

const drawn = (root: string, file: string) => readFileSync(join(root, 'dist/review', file), 'utf8');

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
    expect(drawn(one, 'index.html')).toBe(drawn(two, 'index.html'));
    expect(drawn(one, 'routes.json')).toBe(drawn(two, 'routes.json'));
  });

  it('has every step and service in the book, and says that it is a draft', () => {
    const root = project(sound);
    run('draw', [], root);
    const book = drawn(root, 'index.html');
    for (const words of [
      'DRAFT: unsigned',
      'Who is this about?',
      'Talk to someone now',
      '0808 157 0001',
      'checked 7 October 2026',
      'Trained listeners.',
      '<p>Hours: 24 hours, every day · checked: 2026-10-07',
    ])
      expect(book).toContain(words);
    expect(book).toContain('<a href="#start/help">start/help</a>');
    expect(book).toContain('id="start/help"');
  });

  it('shows words as words, never as HTML', () => {
    const needle = '<img src=x onerror=alert(1)>';
    const words = merge(phrasesOf('locales/en-GB/flows/start.json'), { who: { title: needle } });
    const root = project({ ...sound, 'locales/en-GB/flows/start.json': words });
    expect(run('draw', [], root).code).toBe(0);
    expect(drawn(root, 'index.html')).not.toContain('<img');
    expect(drawn(root, 'index.html')).toContain('&lt;img');
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

function phrasesOf(file: string) {
  return JSON.parse(JSON.stringify(sound[file]));
}
