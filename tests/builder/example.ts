import type { Built } from '../../src/builder/built.ts';
import { unset, type Choices } from '../../src/builder/choices.ts';
import { filesAt, type Files } from '../../src/builder/files-at.ts';
import { builtOf } from '../../src/build/built-of.ts';
import { catalogue } from '../../src/build/catalogue.ts';
import { read } from '../../src/build/read.ts';

const { authored } = read(process.cwd());

/** What the builder knows of this project, and what the loader is told of it. */
export const built: Built = builtOf(authored, 'start()', '1.2.3');
export const told = catalogue(authored, 'release');

/** These choices, and for the rest what a tag without attributes asks for. */
export const chosen = (change: Partial<Choices> = {}): Choices => ({
  ...unset,
  address: 'https://files.example.org/waymark/v1/',
  ...change,
});

/** Where an address says that the files are. */
export function filesOf(address: string): Files {
  const files = filesAt(address, built);
  if (!files) throw new Error(`${address} is no place for files`);
  return files;
}

export const deployed = filesOf('https://files.example.org/waymark/v1/');
