/** What each folder of src may import: folders of ours, and packages. Floors only look down. */
export interface Floor {
  ours: readonly string[];
  packages: readonly string[];
  /** Types of these may be imported, but nothing that is there at run time. */
  types?: readonly string[];
}

export const floors: Record<string, Floor> = {
  model: { ours: [], packages: ['zod'] },
  conversation: { ours: ['model'], packages: ['xstate'] },
  directory: { ours: ['model'], packages: [] },
  words: { ours: ['model'], packages: [] },
  link: { ours: [], packages: [] },
  ui: { ours: [], types: ['model'], packages: ['preact'] },
  frame: {
    ours: ['model', 'conversation', 'directory', 'words', 'link', 'ui'],
    packages: ['preact', 'preact-render-to-string'],
  },
  loader: { ours: ['link'], packages: [] },
  builder: { ours: ['link', 'ui'], packages: ['preact'] },
  embed: { ours: [], types: ['loader'], packages: [] },
  bindings: { ours: ['embed'], packages: ['react', 'vue'] },
  exchange: { ours: ['model', 'directory'], packages: ['uuid', 'zod'] },
  review: {
    ours: ['model', 'conversation', 'directory'],
    // Formulas and word lists that measure how hard a text is to read.
    packages: [
      'automated-readability',
      'coleman-liau',
      'dale-chall',
      'dale-chall-formula',
      'flesch-kincaid',
      'gunning-fog',
      'smog-formula',
      'syllable',
    ],
  },
  build: {
    ours: [
      ...['model', 'conversation', 'directory', 'words', 'link'],
      ...['review', 'frame', 'loader', 'exchange', 'builder'],
    ],
    packages: ['node', 'vite', 'zod', 'date-holidays', 'sirv', 'uqr'],
  },
  cli: {
    ours: ['model', 'conversation', 'directory', 'words', 'review', 'build', 'exchange'],
    packages: [
      'node',
      'preact',
      'preact-render-to-string',
      'ical-generator',
      'vite',
      'zod',
      'prettier',
      '@viz-js/viz',
      'commander',
    ],
  },
};
