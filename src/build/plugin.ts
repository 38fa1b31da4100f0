import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildEnvironment, Plugin, ViteBuilder } from 'vite';
import type { Authored } from '../model/authored.ts';
import type { FrameData } from '../model/frame-data.ts';
import { addressFrom } from './address.ts';
import { builderDocument } from './builder-document.ts';
import { builtOf } from './built-of.ts';
import { checked } from './checked.ts';
import { distribution, type Code } from './distribution.ts';
import { manifest } from './manifest.ts';
import { notices } from './notices.ts';
import { pack } from './pack.ts';
import { PROJECT_FILE, projectFile } from './project-file.ts';
import { read } from './read.ts';
import { sbom } from './sbom.ts';
import { aboutPackage, shipped } from './shipped.ts';
import { source } from './source.ts';
import { tagDefaults } from './tag-defaults.ts';
import { write } from './write.ts';

/** What `src/frame/prerender.tsx` exports. */
interface Prerenderer {
  prerender(data: FrameData): { html: string; title: string };
  styles: string;
}

const script = (input: string, name: string) => ({
  consumer: 'client' as const,
  build: {
    write: false,
    target: 'es2022',
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { input, output: { format: 'iife' as const, entryFileNames: `${name}.js` } },
  },
});

/** What is told of a build that takes a while, a step at a time. */
export interface Told {
  /** The folder of what authors write, where it is not that of Waymark itself. */
  project?: string;
  /** What they wrote, where it has been read and checked already. */
  authored?: Authored;
  progress?: (step: string) => void;
  built?: (files: number) => void;
}

/**
 * Builds Waymark: checks what authors wrote, bundles the loader and the frame, prerenders and
 * inlines a document for every place and locale, and lists it all in `manifest.json`. Vite's root is
 * the folder of Waymark; what authors write, and what is built, may be in another.
 */
export function waymark({
  project,
  authored: known,
  progress = () => {},
  built,
}: Told = {}): Plugin {
  let root = '';
  // The defaults that a project gives its tags are bundled into its loader, and into no other.
  const own = project === undefined ? undefined : (known ?? read(project).authored).project;
  const tag = own ? tagDefaults(own.value) : {};
  return {
    name: 'waymark',
    config: (given, { command }) => {
      // Whatever the machine says: a build for development is larger, and names the builder's folders.
      if (command === 'build') process.env['NODE_ENV'] = 'production';
      const beside = resolve(project ?? given.root ?? '');
      return {
        builder: {},
        define: { __TAG__: Object.keys(tag).length > 0 ? JSON.stringify(tag) : 'undefined' },
        environments: {
          loader: script(source('loader/main.ts'), 'waymark'),
          head: script(source('frame/head.ts'), 'head'),
          frame: script(source('frame/main.tsx'), 'frame'),
          builder: script(source('builder/main.tsx'), 'builder'),
          prerender: {
            consumer: 'server' as const,
            resolve: { noExternal: true },
            build: {
              ssr: true,
              cssMinify: true,
              outDir: join(beside, PRERENDER),
              rolldownOptions: {
                input: source('frame/prerender.tsx'),
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
      const from = project ?? root;
      progress('checking');
      const authored = known ?? checked(from);
      const modules = new Set<string>();
      progress('bundling');
      const code: Code = {
        loader: await textOf(builder, 'loader', modules),
        head: await textOf(builder, 'head', modules),
        frame: await textOf(builder, 'frame', modules),
        ...(await prerenderer(builder, from)),
      };
      progress('prerendering');
      const released = authored.project?.value;
      const about = aboutPackage(root);
      const address = addressFrom(process.env, released?.address);
      const files = distribution(authored, code, address);
      const version = released?.version ?? about.version;
      const choices = builtOf(authored, files.get('waymark.js') ?? '', version, address);
      files.set(
        'builder.html',
        builderDocument(choices, await textOf(builder, 'builder', modules)),
      );
      const packages = shipped(root, modules);
      files.set('THIRD-PARTY-NOTICES.txt', notices(packages));
      files.set('sbom.json', sbom(about, packages, released));
      const told = projectFile(authored, about.version);
      if (told !== undefined) files.set(PROJECT_FILE, told);
      progress(`compressing ${files.size} files`);
      const cache = join(from, '.cache/packed');
      const packed = await pack(files, cache);
      const named = released && { name: released.name, version: released.version };
      const listed = manifest(files, authored.locales, packed, named);
      const list = new Map([['manifest.json', `${JSON.stringify(listed, null, 2)}\n`]]);
      const outDir = resolve(root, builder.config.build.outDir);
      rmSync(outDir, { recursive: true, force: true });
      write(outDir, files, packed);
      write(outDir, list, await pack(list, cache));
      built?.(files.size + 1);
    },
  };
}

const PRERENDER = '.cache/prerender';

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

async function prerenderer(builder: ViteBuilder, folder: string): Promise<Prerenderer> {
  await builder.build(environmentOf(builder, 'prerender'));
  const file = pathToFileURL(join(folder, PRERENDER, 'prerender.mjs'));
  // A module read once is kept: the time makes each build's its own.
  return import(`${file.href}?${Date.now()}`);
}
