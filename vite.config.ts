import { defineConfig } from 'vitest/config';
import { waymark } from './src/build/plugin.ts';

const unit = (name: string, include: string[]) => ({
  extends: true as const,
  test: { name, include, environment: 'node' },
});

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
    ...(results && { reporters: ['default', 'json'], outputFile: { json: results } }),
    projects: [
      unit('unit', [
        'tests/{model,conversation,directory,words,link,ui,frame,loader,exchange}/**/*.test.{ts,tsx}',
      ]),
      unit('data', ['tests/{review,build,cli,journeys,bench,docs}/**/*.test.{ts,tsx}']),
      unit('architecture', ['tests/architecture/**/*.test.ts']),
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/{browser,hosts,looks,private}/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/browser/setup/built.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/browser/setup/built.ts',
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
