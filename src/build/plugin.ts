import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildEnvironment, Plugin, ViteBuilder } from 'vite';
import type { FrameData } from '../model/frame-data.ts';
import { addressFrom } from './address.ts';
import { checked } from './checked.ts';
import { distribution, type Code } from './distribution.ts';
import { manifest } from './manifest.ts';
import { notices } from './notices.ts';
import { sbom } from './sbom.ts';
import { shipped } from './shipped.ts';

/** What `src/frame/prerender.tsx` exports. */
interface Prerenderer {
  prerender(data: FrameData): { html: string; title: string };
  styles: string;
}

const script = (input: string, name: string) => ({
  consumer: 'client' as const,
  build: {
    write: false,
    target: 'es2020',
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { input, output: { format: 'iife' as const, entryFileNames: `${name}.js` } },
  },
});

/**
 * Builds Waymark: checks what authors wrote, bundles the loader and the frame, prerenders and
 * inlines a document for every place and locale, and lists it all in `manifest.json`.
 */
export function waymark(): Plugin {
  let root = '';
  return {
    name: 'waymark',
    config: (_given, { command }) => {
      // Whatever the machine says: a build for development is larger, and names the builder's folders.
      if (command === 'build') process.env['NODE_ENV'] = 'production';
      return {
        builder: {},
        environments: {
          loader: script('src/loader/main.ts', 'waymark'),
          head: script('src/frame/head.ts', 'head'),
          frame: script('src/frame/main.tsx', 'frame'),
          prerender: {
            consumer: 'server' as const,
            resolve: { noExternal: true },
            build: {
              ssr: true,
              cssMinify: true,
              outDir: '.cache/prerender',
              rolldownOptions: {
                input: 'src/frame/prerender.tsx',
                output: { entryFileNames: 'prerender.mjs' },
              },
            },
          },
        },
      };
    },
    configResolved: (config) => {
      root = config.root;
    },
    async buildApp(builder) {
      const authored = checked(root);
      const modules = new Set<string>();
      const code: Code = {
        loader: await textOf(builder, 'loader', modules),
        head: await textOf(builder, 'head', modules),
        frame: await textOf(builder, 'frame', modules),
        ...(await prerenderer(builder, root)),
      };
      const files = distribution(authored, code, addressFrom(process.env));
      const packages = shipped(root, modules);
      files.set('THIRD-PARTY-NOTICES.txt', notices(packages));
      files.set('sbom.json', sbom(root, packages));
      files.set('manifest.json', `${JSON.stringify(manifest(files), null, 2)}\n`);
      write(resolve(root, builder.config.build.outDir), files);
    },
  };
}

function environmentOf(builder: ViteBuilder, name: string): BuildEnvironment {
  const environment = builder.environments[name];
  if (!environment) throw new Error(`vite has no environment called ${name}`);
  return environment;
}

/** One bundled script. What it was made from is added to `modules`. */
async function textOf(builder: ViteBuilder, name: string, modules: Set<string>): Promise<string> {
  const built = await builder.build(environmentOf(builder, name));
  const chunks = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [chunk] = chunks;
  if (chunk?.type !== 'chunk' || chunks.length > 1) throw new Error(`${name} is not one script`);
  for (const module of chunk.moduleIds) modules.add(module);
  return chunk.code.trim();
}

async function prerenderer(builder: ViteBuilder, root: string): Promise<Prerenderer> {
  await builder.build(environmentOf(builder, 'prerender'));
  const file = pathToFileURL(join(root, '.cache/prerender/prerender.mjs'));
  // A module read once is kept: the time makes each build's its own.
  return import(`${file.href}?${Date.now()}`);
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
