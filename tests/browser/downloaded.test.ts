import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cspHash, integrity } from '../../src/build/digest.ts';
import { APP_ID } from '../../src/frame/plain.ts';

interface Listed {
  bytes: number;
  brotli: number;
  integrity: string;
}

const listed: Record<string, Listed> = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const tags = readdirSync('locales').filter((name) => !name.endsWith('.json'));
const text = (path: string) => readFileSync(`dist/${path}`, 'utf8');
const documents = Object.keys(listed).filter(
  (path) => path.endsWith('.html') && !path.startsWith('leaflet/'),
);
/** Those that hold a conversation. */
const frames = documents.filter((path) => text(path).includes(`id="${APP_ID}"`));

describe('what was built', () => {
  it('has a page for the UK, each nation and Cumbria, each under two names', () => {
    expect(frames.map((path) => path.replace(/\.\w{10}\.html$/, '.*.html')).sort()).toEqual(
      ['gb', 'gb-eng', 'gb-eng/cumbria', 'gb-nir', 'gb-sct', 'gb-wls']
        .flatMap((folder) =>
          tags.flatMap((tag) => [`${folder}/${tag}.*.html`, `${folder}/${tag}.html`]),
        )
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

  it('has a policy that lets in what is inlined, by its hash, and nothing else', () => {
    expect(frames.length).toBeGreaterThan(10);
    for (const path of frames) {
      const html = text(path);
      const runs = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) => code);
      const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css);
      expect(policyOf(html), path).toEqual([
        "default-src 'none'",
        `script-src ${runs.map(cspHash).join(' ')}`,
        `style-src ${styles.map(cspHash).join(' ')}`,
        "base-uri 'none'",
        "form-action 'none'",
        // Narrowed by its own script before anything else: tests/browser/own-folder.
        'frame-src http: https: tel: sms: mailto:',
      ]);
      expect([runs.length, styles.length], path).toEqual([2, 1]);
      // What else is called a script is data to a browser.
      const kinds = [...html.matchAll(/<script type="([^"]+)"/g)].map(([, type]) => type);
      expect(
        kinds.filter((type) => !/^application\/(ld\+)?json$/.test(type ?? '')),
        path,
      ).toEqual([]);
    }
  });

  it('says nothing before its policy but how its letters are written', () => {
    for (const path of frames) {
      const [before = ''] = text(path).split('<meta http-equiv');
      expect(before, path).toMatch(
        /^<!doctype html>\n<html [^>]+>\n<head><meta charset="utf-8">\n$/,
      );
    }
  });

  it('asks for nothing and sends nobody elsewhere by its markup', () => {
    const asking = /http-equiv="(?!Content-Security-Policy")|<(link|base|iframe|img|form)\b/i;
    for (const path of documents) {
      // The frame that calls are opened in asks for nothing by itself.
      const markup = text(path)
        .replace(/<(script|style)[^>]*>[^]*?<\/\1>/g, '')
        .replace('<iframe name="waymark-call" title="" tabindex="-1" hidden></iframe>', '');
      expect(markup, path).not.toMatch(asking);
    }
    expect('<meta http-equiv="refresh" content="0">').toMatch(asking);
    expect('<link rel="preconnect" href="https://example.org">').toMatch(asking);
  });

  it('holds no sound, no film, no picture of words, and nothing to type in', () => {
    const media = /<(img|video|audio|input|textarea|select|canvas|object|embed)\b|contenteditable/i;
    for (const path of documents) {
      expect(text(path).replace(/<(script|style)[^>]*>[^]*?<\/\1>/g, ''), path).not.toMatch(media);
    }
    expect('<video src="talk.mp4">').toMatch(media);
  });

  it('listens to no gesture, drag or shake, and to a press only to know that somebody is there', () => {
    const listens =
      /(touch(start|end)|pointer(up|move)|mouse(down|up|move)|drag\w*|device(motion|orientation))\b/;
    for (const path of [...frames, 'waymark.js']) expect(text(path), path).not.toMatch(listens);
    // One in the list of signs that `use-forgetting.ts` waits for, and no other.
    for (const path of frames) expect(text(path).match(/pointerdown/g), path).toHaveLength(1);
    expect('addEventListener("touchstart")').toMatch(listens);
  });
});

function policyOf(html: string): string[] {
  const [, content = ''] =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return content.split('; ');
}
