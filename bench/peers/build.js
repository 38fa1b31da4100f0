import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';

/** Builds each library into a page of its own under dist/, as a site would. */
const names = readdirSync('pages')
  .filter((name) => name !== 'task.js')
  .map((name) => name.replace('.js', ''));
for (const name of names) {
  const entry = `entry-${name}.html`;
  writeFileSync(
    entry,
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A host</title></head><body><h1>A host</h1><div id="place"></div><script type="module" src="/pages/${name}.js"></script></body></html>`,
  );
  try {
    await build({
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { outDir: `dist/${name}`, rollupOptions: { input: entry } },
    });
  } catch (error) {
    console.error(`${name} cannot be built: ${error.message}`);
  }
  rmSync(entry);
}
