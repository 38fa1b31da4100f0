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
  words: { ours: ['model'], packages: ['i18next'] },
  link: { ours: [], packages: [] },
  ui: { ours: [], types: ['model'], packages: ['preact'] },
  frame: {
    ours: ['model', 'conversation', 'directory', 'words', 'link', 'ui'],
    packages: ['preact', 'preact-render-to-string'],
  },
  loader: { ours: ['link'], packages: [] },
  review: { ours: ['model', 'conversation', 'directory'], packages: [] },
  build: {
    ours: ['model', 'conversation', 'directory', 'words', 'review', 'frame', 'loader'],
    packages: ['node', 'vite', 'zod', 'date-holidays', 'sirv'],
  },
  cli: {
    ours: ['model', 'conversation', 'directory', 'words', 'review', 'build'],
    packages: ['node', 'preact', 'preact-render-to-string'],
  },
};
