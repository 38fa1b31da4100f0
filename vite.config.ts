import { defineConfig } from 'vitest/config';
import { waymark } from './src/build/plugin.ts';

/** Tests that need one processor each: as many at a time as there are. They run first. */
const unit = (name: string, include: string[]) => ({
  extends: true as const,
  test: {
    name,
    include,
    maxWorkers: '100%',
  },
});

/** Tests with a browser or servers. They wait for one another's processes more than they work. */
const inBrowser = (name: string, include: string[], globalSetup: string[]) => ({
  extends: true as const,
  test: {
    name,
    include,
    globalSetup,
    maxWorkers: '100%',
    sequence: { groupOrder: 1 },
  },
});

const MINUTE = 60_000;

const BUILT = 'tests/browser/setup/built.ts';
const INSTALLED = 'tests/package/setup/installed.ts';

const results = process.env['WAYMARK_RESULTS'];

const noNavigation = {
  disableMainFrameNavigation: true,
  disableChildFrameNavigation: true,
  disableChildPageNavigation: true,
};

export default defineConfig({
  plugins: [waymark()],
  build: { outDir: 'dist' },
  test: {
    // The made-up browser follows links for real unless told not to: tests ask nobody anything.
    environmentOptions: { happyDOM: { settings: { navigation: noNavigation } } },
    // What never comes fails; what is slow on a busy machine does not.
    testTimeout: 5 * MINUTE,
    hookTimeout: 5 * MINUTE,
    expect: { poll: { timeout: MINUTE / 2 } },
    ...(results && { reporters: ['default', 'json'], outputFile: { json: results } }),
    projects: [
      unit('unit', [
        'tests/{model,conversation,directory,words,link,ui,frame,loader,builder,embed,bindings,exchange}/**/*.test.{ts,tsx}',
      ]),
      unit('data', ['tests/{review,build,cli,journeys,bench,docs}/**/*.test.{ts,tsx}']),
      unit('architecture', ['tests/architecture/**/*.test.ts']),
      inBrowser('browser', ['tests/{browser,hosts,looks,private}/**/*.test.ts'], [BUILT]),
      {
        ...inBrowser('package', ['tests/package/**/*.test.ts'], [BUILT, INSTALLED]),
        // One of its packages has its own sources ready for whoever develops it.
        ssr: { resolve: { conditions: ['module', 'node'] } },
      },
      inBrowser('hosting', ['tests/hosting/**/*.test.ts'], ['tests/hosting/setup/release.ts']),
      inBrowser('engines', ['tests/engines/**/*.test.ts'], [BUILT]),
    ],
  },
});
