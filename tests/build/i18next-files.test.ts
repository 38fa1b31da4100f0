import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The files of words that a translator's tool is given; what is said about a language is none. */
const files = globSync(['locales/*/**/*.json', 'helplines/areas/*/words/*.json'])
  .filter((file) => !file.endsWith('/about.json'))
  .sort();

const tagOf = (file: string) =>
  /^locales\/([^/]+)\//.exec(file)?.[1] ?? /([^/]+)\.json$/.exec(file)?.[1] ?? '';

/** What is wrong with a text as i18next JSON v4 that Weblate, Crowdin and Locize write back unchanged. */
function faults(text: string, tag: string): string[] {
  const value: unknown = JSON.parse(text);
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return [
    ...(text === `${JSON.stringify(value, null, 2)}\n` ? [] : ['its bytes are another tool’s']),
    ...inside(value, forms),
  ];
}

function inside(value: unknown, forms: readonly string[]): string[] {
  if (typeof value === 'string') return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ['not a phrase'];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(/^[A-Za-z0-9-]+(_[a-z]+)?$/.test(name) ? [] : [`${name} is no name`]),
    ...(name.includes('_') && !forms.some((form) => name.endsWith(`_${form}`))
      ? [`${name} is no plural form`]
      : []),
    ...inside(inner, forms),
  ]);
}

describe('the files of words', () => {
  it('are i18next JSON v4 to the byte, in every language', () => {
    expect(files.length).toBeGreaterThan(60);
    const wrong = files.flatMap((file) =>
      faults(readFileSync(file, 'utf8'), tagOf(file)).map((fault) => `${file}: ${fault}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['{"a":"b"}\n', 'bytes'],
    ['{\n  "a": "b"\n}', 'bytes'],
    ['{\n  "a": "\\u00e9"\n}\n', 'bytes'],
    ['{\n  "a": 1\n}\n', 'not a phrase'],
    ['{\n  "a.b": "c"\n}\n', 'no name'],
    ['{\n  "a_plural": "c"\n}\n', 'no plural form'],
    ['{\n  "a_1": "c"\n}\n', 'no name'],
    ['{\n  "a_two": "c"\n}\n', 'no plural form'],
  ])('%j would be noticed', (text, fault) => {
    expect(faults(text, 'en-GB').join()).toContain(fault);
  });

  it('may have the plural forms of their language', () => {
    expect(faults('{\n  "a_two": "c"\n}\n', 'cy')).toEqual([]);
  });
});
