/** A command that documents name, and who runs it. */
export interface Command {
  is: RegExp;
  /** A file that has the words in it, or `here`: `commands.test.ts` runs it for real. */
  by: string;
  has?: string;
  /** Why nobody runs it as it stands. */
  unrun?: string;
}

const ci = (script: string): Command => ({
  is: new RegExp(`^${script}$`),
  by: '.ci/run',
  has: script,
});
const releases = (script: string): Command => ({
  is: new RegExp(`^npm run ${script}( |$)`),
  by: 'tests/hosting/releases.test.ts',
  has: 'project.run(',
});
const cli = (name: string): Command => ({
  is: new RegExp(`^npm run ${name}$`),
  by: `tests/cli/${name}.test.ts`,
  has: `run('${name}'`,
});

/** Every command that a document may name. One that is not here fails, until somebody runs it. */
export const commands: readonly Command[] = [
  ci('npm test'),
  ci('npm run test:engines'),
  ci('npm run test:hosting'),
  { is: /^npm start$/, by: 'tests/hosting/start.test.ts', has: "'npm start'" },
  { is: /^npm pack$/, by: 'tests/package/setup/installed.ts', has: "'pack'" },
  {
    is: /^cd \.\.\/[\w-]+ && npm install \S+\.tgz$/,
    by: 'tests/package/setup/installed.ts',
    has: "npm(site, 'install'",
  },
  { is: /^npm run check$/, by: 'package.json', has: '"test": "npm run check' },
  { is: /npm run build$/, by: 'tests/hosting/setup/release.ts', has: "'npm run build'" },
  {
    is: /npm run docs$/,
    by: 'tests/browser/setup/docs-site.ts',
    has: "'build', 'docs'",
  },
  ...['key:new', 'release', 'verify', 'deploy', 'recall'].map(releases),
  ...['draw', 'due'].map(cli),
  { is: /^npm run waymark -- /, by: 'here' },
  { is: /^node src\/cli\/\w+\.ts$/, by: 'here' },
  { is: /^npm run format$/, by: 'here' },
  { is: /^npx vitest run --project unit tests\/words\/\w+\.test\.ts$/, by: 'here' },
  {
    is: /^npx waymark$/,
    by: 'tests/package/installed.test.ts',
    has: "run('npx', '--no', '--', 'waymark'",
  },
  {
    is: /^node \S+( copy>)?\/bin\/waymark\.mjs$/,
    by: 'tests/docs/own-project.test.ts',
    has: 'bin/waymark.mjs',
  },
  ...[
    { is: /^npm publish$/, unrun: 'nothing is published' },
    { is: /^npm run test:deep$/, unrun: 'a test of npm test with more walks: it takes an hour' },
    { is: /^npm run transcripts$/, unrun: 'tests of npm test, told to write what they find' },
    {
      is: /^npm run (load|bench(:write)?( -- --[\w-]+)?)$/,
      unrun: 'measures the machine; its parts are in tests/bench',
    },
    { is: /^npm run audit$/, unrun: 'asks npm, over the network' },
  ].map((each) => ({ ...each, by: 'package.json', has: '"scripts"' })),
];
