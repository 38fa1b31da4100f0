import { join, relative } from 'node:path';
import { home } from '../build/home.ts';
import { isOwn } from '../build/layers.ts';
import { serve as serveFolders } from '../build/serve.ts';
import { misuse } from './say.ts';

/**
 * `waymark serve`: a page of a fictional force, with what was built in this folder on it, as a site
 * would have it; in Waymark's own folder every screen besides.
 */
export async function serve(folder: string, port: string): Promise<void> {
  if (!/^\d{1,5}$/.test(port)) return misuse(`"${port}" is not a port.`, 'Write a number: 5173.');
  const own = isOwn(folder);
  const { origin } = await serveFolders(
    [
      // So that a pinned tag works in the builder's preview, as on a server that hosting/ configures.
      {
        at: '/waymark/',
        folder: join(folder, 'dist'),
        headers: { 'access-control-allow-origin': '*' },
      },
      ...(own ? [] : [{ at: '/gallery/', folder: join(folder, '.cache/gallery') }]),
      { at: '/', folder: join(home, 'demo') },
    ],
    { port: Number(port) },
  );
  const lines = [
    `Fellshire Police (a demonstration): ${origin}/`,
    `A tag for your own page: ${origin}/waymark/builder.html`,
    ...(own ? [`${relative('', join(folder, 'dist'))}/: ${origin}/waymark/gb/en-GB.html`] : []),
    ...(own ? [] : [`Every screen: ${origin}/gallery/`]),
    'Press Ctrl+C to stop.',
  ];
  console.log(`\n${lines.map((line) => `  ${line}\n`).join('')}`);
}
