/** A part of the site, for one kind of reader. */
export interface Section {
  title: string;
  /** Who it is for, or what they find, in one line. */
  says: string;
  /** Its documents in order. One that is not there is left out; one in no section goes into the last. */
  documents: readonly string[];
}

export const sections: readonly Section[] = [
  {
    title: 'Put it on a site',
    says: 'One line in your page. Live in ten minutes, and what to check before you are.',
    documents: [
      'docs/getting-started.md',
      'README.md',
      'docs/cms.md',
      'docs/embed.md',
      'docs/hosting.md',
      'docs/releases.md',
      'docs/counts.md',
    ],
  },
  {
    title: 'Words and numbers',
    says: 'For whoever writes, checks and signs what people read. No code.',
    documents: ['docs/editors.md', 'docs/evidence.md', 'docs/own-project.md'],
  },
  {
    title: 'Languages',
    says: 'For translators and native speakers: begin a language, or read one.',
    documents: ['docs/translators.md'],
  },
  {
    title: 'Trust',
    says: 'What nobody can learn, who can use it, and what was not tested.',
    documents: ['docs/privacy.md', 'docs/accessibility.md', 'docs/security.md'],
  },
  {
    title: 'Engineering',
    says: 'How it is put together, and how to change it.',
    documents: ['docs/engineers.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/performance.md'],
  },
  {
    title: 'Record',
    says: 'What was decided and what was refused, and what changes for your page.',
    documents: [
      'docs/decisions/README.md',
      'CHANGELOG.md',
      'hosting/README.md',
      'tests/hosts/README.md',
    ],
  },
];

/** Each section with the documents that there are; none is left out. */
export function filled(documents: readonly string[]): Section[] {
  const named = sections.flatMap((section) => section.documents);
  const own = documents.filter(
    (each) => !named.includes(each) && !each.startsWith('docs/decisions/'),
  );
  return sections.map((section, index) => ({
    ...section,
    documents: [
      ...section.documents.filter((each) => documents.includes(each)),
      ...(index === sections.length - 1 ? own : []),
    ],
  }));
}
