import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { floors } from '../architecture/floors.ts';
import { marked } from './documents.ts';

const [map = '', running = ''] = marked('ARCHITECTURE.md', 'drawing');

/** `flows/`, and `locales/` of `locales/<tag>/`, where a column begins with it. */
const folders = (drawing: string) =>
  [...drawing.matchAll(/(?:^| {2,})([\w/]+\/)(?:<\w+>\/)? /gm)].map(([, path = '']) => path);

describe('the drawings in ARCHITECTURE.md', () => {
  it('name folders that are there', () => {
    expect(folders(map)).toEqual(expect.arrayContaining(['flows/', 'locales/', 'tests/']));
    expect(folders(map).filter((path) => !existsSync(path))).toEqual([]);
  });

  it('would not go unnoticed: a folder that is not there', () => {
    expect(folders('nowhere/       what is not').filter((path) => !existsSync(path))).toHaveLength(
      1,
    );
  });

  it('have every floor that runs in a visitor’s browser', () => {
    const shown = ['loader', 'frame', ...(floors['frame']?.ours ?? [])];
    const words = running.split(/\s+/);
    // The model is shapes alone, and nothing of it runs.
    expect(shown.filter((floor) => floor !== 'model' && !words.includes(floor))).toEqual([]);
  });
});
