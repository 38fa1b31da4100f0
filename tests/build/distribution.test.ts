import { describe, expect, it } from 'vitest';
import { distribution, type Code } from '../../src/build/distribution.ts';
import type { Authored } from '../../src/model/authored.ts';
import { example, exampleHelpline, exampleLocale } from '../../src/review/example.ts';

const code: Code = {
  loader: '(function(){start(__CATALOGUE__)})()',
  head: 'head()',
  frame: 'frame()',
  styles: 'p{}',
  prerender: ({ locale }) => ({ html: `<p>${locale}</p>`, title: 'Find support' }),
};

function made(changes: Partial<Authored> = {}, parts: Partial<Code> = {}): Map<string, string> {
  return distribution(example(changes), { ...code, ...parts });
}

const releaseOf = (files: Map<string, string>) =>
  /"release":"(\w+)"/.exec(files.get('waymark.js') ?? '')?.[1] ?? '';

const titled = (title: string) => ({ locales: [exampleLocale({ app: { title } })] });

describe('what is built', () => {
  it('is the loader, and for every place a directory, and in each language a page, a panel and a leaflet', () => {
    const files = made({ locales: [exampleLocale(), exampleLocale({}, 'cy')] });
    const release = releaseOf(files);
    const documents = ['gb', 'gb-eng', 'gb-wls', 'gb-sct', 'gb-nir'].flatMap((folder) =>
      ['en-GB', 'cy'].flatMap((tag) => [
        `${folder}/${tag}.html`,
        `${folder}/${tag}.${release}.html`,
        `leaflet/${folder}/${tag}.html`,
      ]),
    );
    const directories = ['gb', 'gb-eng', 'gb-wls', 'gb-sct', 'gb-nir'].map(
      (folder) => `directory/${folder}.json`,
    );
    expect([...files.keys()].sort()).toEqual([...documents, ...directories, 'waymark.js'].sort());
    expect(files.get('gb/cy.html')).toContain('<p>cy</p>');
  });

  it('has one document under two names, but that the page says more to search engines', () => {
    const files = made();
    const page = files.get('gb/en-GB.html') ?? '';
    const linked = /<script type="application\/ld\+json">([^<]*)<\/script>\n/;
    expect(page.replace(linked, '')).toBe(files.get(`gb/en-GB.${releaseOf(files)}.html`));
    expect(JSON.parse(linked.exec(page)?.[1] ?? '')).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [{ name: 'Fell Line', contactPoint: [{ telephone: '+448081570001' }] }],
    });
  });

  it('has the services of each place in its directory', () => {
    const wales = exampleHelpline({ id: 'dale-line', nations: ['wls'] });
    const files = made({ helplines: [exampleHelpline(), wales] });
    const namesIn = (folder: string) =>
      JSON.parse(files.get(`directory/${folder}.json`) ?? '').total_items;
    expect([namesIn('gb'), namesIn('gb-wls'), namesIn('gb-sct')]).toEqual([2, 2, 1]);
  });

  it('is the same bytes for the same input', () => {
    expect([...made()]).toEqual([...made()]);
  });

  it('has another name when a word changes', () => {
    expect(releaseOf(made(titled('Find help')))).not.toBe(releaseOf(made(titled('Find support'))));
  });

  it.each<[string, Partial<Authored>, Partial<Code>]>([
    ['a number', { helplines: [exampleHelpline({ title: 'Fell Line UK' })] }, {}],
    ['the script', {}, { frame: 'frame(2)' }],
    ['a style', {}, { styles: 'p{color:red}' }],
  ])('has another name when %s changes', (_, changes, parts) => {
    expect(releaseOf(made(changes, parts))).not.toBe(releaseOf(made()));
  });

  it('keeps its name when only a reviewer’s note changes', () => {
    const noted = { helplines: [exampleHelpline({ notes: ['Two pages disagree.'] })] };
    expect(releaseOf(made(noted))).toBe(releaseOf(made()));
  });

  it('has a loader that names the documents beside it', () => {
    const files = made();
    expect(files.has(`gb/en-GB.${releaseOf(files)}.html`)).toBe(true);
    expect(files.get('waymark.js')).not.toContain('__CATALOGUE__');
  });

  it('puts words into the loader letter for letter', () => {
    const label = 'Help $& $\' \\ "now"';
    const files = made({ locales: [exampleLocale({ loader: { label } })] });
    expect(files.get('waymark.js')).toContain(JSON.stringify(label));
  });

  it('stops where the loader has no place for what was built', () => {
    expect(() => made({}, { loader: 'start()' })).toThrow('no place for the catalogue');
  });
});
