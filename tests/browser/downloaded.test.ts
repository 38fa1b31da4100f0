import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { integrity } from '../../src/build/digest.ts';

interface Listed {
  bytes: number;
  brotli: number;
  integrity: string;
}

const listed: Record<string, Listed> = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const text = (path: string) => readFileSync(`dist/${path}`, 'utf8');
const documents = Object.keys(listed).filter((path) => path.endsWith('.html'));

describe('what was built', () => {
  it('has a page for the UK, each nation and Cumbria, each under two names', () => {
    expect(documents.map((path) => path.replace(/\.\w{10}\.html$/, '.*.html')).sort()).toEqual(
      ['gb', 'gb-eng', 'gb-eng/cumbria', 'gb-nir', 'gb-sct', 'gb-wls']
        .flatMap((folder) => [`${folder}/en-GB.*.html`, `${folder}/en-GB.html`])
        .sort(),
    );
  });

  it('is listed as it is: bytes and integrity', () => {
    for (const [path, { bytes, integrity: said }] of Object.entries(listed)) {
      expect(Buffer.byteLength(text(path)), path).toBe(bytes);
      expect(integrity(text(path)), path).toBe(said);
    }
  });

  it('holds no schemas, no sources and no reviewers’ notes', () => {
    for (const path of Object.keys(listed)) {
      expect(text(path), path).not.toMatch(/ZodError|_zod/);
      expect(text(path), path).not.toMatch(/"(sources|trust|notes|copy)":/);
    }
  });

  it('never stops a person with a dialog, which a sandbox that may print would let it', () => {
    const dialog = /\b(alert|confirm|prompt)\s*\(|beforeunload/;
    for (const path of [...documents, 'waymark.js']) expect(text(path), path).not.toMatch(dialog);
    expect('if(!window.confirm("Leave?"))').toMatch(dialog);
  });

  it('has no style attribute and no inline handler, which its own policy would refuse', () => {
    for (const path of documents) {
      const markup = text(path).replace(/<(script|style)[^>]*>[^]*?<\/\1>/g, '');
      expect(markup, path).not.toMatch(/<[^>]+\s(style|on\w+)=/);
    }
  });
});
