// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/build/catalogue.ts';
import { read } from '../../src/build/read.ts';
import { readHello } from '../../src/loader/hello.ts';
import { readOptions } from '../../src/loader/options.ts';
import { blocksIn } from './blocks.ts';
import { documents } from './documents.ts';
import { executorOf } from './executors.ts';

const built = catalogue(read('.').authored, 'release');

/** The README's table of attributes: `data-region` → the values it names. */
const table = new Map(
  [...readFileSync('README.md', 'utf8').matchAll(/^\| `(data-[a-z]+)`\s*\|([^|]*)\|/gm)].map(
    ([, name = '', values = '']): [string, string[]] => [
      name,
      [...values.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value),
    ],
  ),
);

function tag(attributes: Record<string, string>): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** What an attribute only means something beside. */
const beside: { [name: string]: Record<string, string> } = {
  'data-area': { 'data-region': 'gb-eng' },
  'data-opening': { 'data-flow': 'me' },
};

describe('the README’s table of attributes', () => {
  it('names each one that the loader reads, and no other', () => {
    const asked = new Set<string>();
    const element = tag({});
    const dataset = new Proxy(element.dataset, {
      get(_, name) {
        asked.add(`data-${String(name)}`);
        return undefined;
      },
    });
    Object.defineProperty(element, 'dataset', { value: dataset });
    readOptions(element, built);
    expect([...table.keys()].sort()).toEqual([...asked].sort());
  });

  it('names every flow, region, area and language there is', () => {
    expect(table.get('data-flow')?.toSorted()).toEqual(built.flows.toSorted());
    expect(table.get('data-region')).toEqual(Object.keys(built.regions));
    expect(table.get('data-area')).toEqual(Object.values(built.regions).flat());
    expect(table.get('data-locale')).toEqual(Object.keys(built.locales));
  });

  it('names only values that are taken without a warning', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    for (const [name, values] of table)
      for (const value of values) {
        readOptions(tag({ ...beside[name], [name]: value }), built);
      }
    expect(warn.mock.calls).toEqual([]);
    readOptions(tag({ 'data-flow': 'nowhere' }), built);
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('the HTML in documents', () => {
  const blocks = documents()
    .flatMap((document) => blocksIn(document))
    .filter((block) => block.language === 'html' && executorOf(block) === 'here');

  /** What the loader would say of each tag and link in it. */
  function warnings(html: string): string[] {
    const warn = vi.spyOn(console, 'warn').mockClear().mockReturnValue();
    const page = new DOMParser().parseFromString(html, 'text/html');
    const script = page.querySelector('script[src]');
    const { hello } = readOptions(tag(script ? attributesOf(script) : {}), built);
    for (const { dataset } of page.querySelectorAll<HTMLElement>('a[data-waymark]'))
      readHello('', { flow: dataset['waymark'], opening: dataset['waymarkOpening'] }, built, hello);
    return warn.mock.calls.map(([said]) => String(said));
  }
  const attributesOf = (element: Element) =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

  it.each(blocks)('$document, line $line: asks for nothing that there is not', ({ text }) => {
    expect(warnings(text)).toEqual([]);
  });

  it('would be seen to ask for what there is not', () => {
    expect(blocks.length).toBeGreaterThan(3);
    const script = '<script src="w.js" data-region="gb-mars"></script>';
    expect(warnings(`${script}<a data-waymark="nowhere">x</a>`)).toHaveLength(2);
  });
});
