import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../docs/.vitepress/pages/anchor.ts';
import { outsideBlocks } from '../../docs/.vitepress/pages/documents.ts';
import { linksOf, pageOf, relinked } from '../../docs/.vitepress/pages/links.ts';
import { guarded } from '../../docs/.vitepress/pages/policy.ts';
import { searchBox } from '../../docs/.vitepress/pages/search-box.ts';
import { filled, sections } from '../../docs/.vitepress/pages/sections.ts';
import { pages } from '../../docs/.vitepress/pages/write.ts';
import { documents } from './documents.ts';

const all = documents();

describe('the site', () => {
  it('has a page for every document, each at an address of its own', () => {
    const at = all.map(pageOf);
    expect(new Set(at).size).toBe(at.length);
    expect(Object.keys(pages(all))).toEqual(expect.arrayContaining([...at, 'index.md']));
  });

  it('shows no comment of a document, but where one is told of', () => {
    const made = pages(all);
    expect(made['overview.md']).not.toContain('<!--');
    expect(made['engineers.md']).toContain('`<!-- ts, tsx: run by');
  });

  it('has each of them in its menu but for the decisions, which have a list', () => {
    const listed = filled(all).flatMap((section) => section.documents);
    const others = all.filter((each) => !listed.includes(each));
    expect(others.every((each) => /^docs\/decisions\/\d{4}/.test(each))).toBe(true);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('puts one that nobody has thought of last, and leaves out one that is not there', () => {
    const few = filled(['docs/hosting.md', 'docs/new.md']);
    expect(few.map((section) => section.documents).filter((each) => each.length > 0)).toEqual([
      ['docs/hosting.md'],
      ['docs/new.md'],
    ]);
    expect(few).toHaveLength(sections.length);
  });
});

describe('a link in a document', () => {
  it.each([
    ['[a](hosting.md)', '[a](/hosting.md)'],
    ['[a](../README.md#languages)', '[a](/overview.md#languages)'],
    ['[a](decisions/0004-close-forgets.md)', '[a](/decisions/0004-close-forgets.md)'],
    ['[a](decisions/)', '[a](/decisions/index.md)'],
    ['[a](../hosting/nginx/waymark.conf)', '[a](/source/hosting/nginx/waymark.conf.md)'],
    ['[a](../tests/browser/trees/)', '[a](/source/tests/browser/trees.md)'],
    ['![a](picture.png)', '![a](/picture.png)'],
    ['[a](https://example.org/b.md) [b](#c)', '[a](https://example.org/b.md) [b](#c)'],
  ])('%s is %s in the site', (written, made) => {
    expect(relinked('docs/privacy.md', written, all)).toBe(made);
  });

  it('is known by the file it leads to', () => {
    expect(linksOf('docs/a.md', '[a](../b.md#c) ![d](e.png) [f](#g)')).toEqual([
      'b.md',
      'docs/e.png',
    ]);
  });

  it('in a block of code is left as it is', () => {
    const text = '[a](b.md)\n\n```html\n[a](b.md)\n```\n\n[a](b.md)';
    expect(outsideBlocks(text, (written) => written.replaceAll('b.md', 'c'))).toBe(
      '[a](c)\n\n```html\n[a](b.md)\n```\n\n[a](c)',
    );
  });

  it('finds a heading by the name that it has in the repository too', () => {
    expect(anchor('What `dist/` holds')).toBe('what-dist-holds');
    expect(anchor('To verify what you were given')).toBe('to-verify-what-you-were-given');
  });
});

describe('a page of the site', () => {
  it('lets in nothing from elsewhere, and the scripts in it by hash', () => {
    const page = guarded('<html><head></head><script>a()</script><script src="/b.js"></script>');
    const [, policy = ''] = /content="([^"]+)"/.exec(page) ?? [];
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-[\w+/]{43}='; /);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
  });

  it('has a search box that is still the one we know', () => {
    const [file = ''] = globSync('node_modules/vitepress/dist/**/VPLocalSearchBox.vue');
    const { transform } = searchBox;
    if (typeof transform !== 'function') throw new Error('it is a function');
    const change = (text: string) => Reflect.apply(transform, {}, [text, file]);
    expect(change(readFileSync(file, 'utf8'))).toContain('role="dialog"');
    expect(() => change('<template><div /></template>')).toThrow('the search box has no');
  });
});
