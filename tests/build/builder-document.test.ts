import { describe, expect, it } from 'vitest';
import { builderDocument } from '../../src/build/builder-document.ts';
import { cspHash } from '../../src/build/digest.ts';
import { previewPage } from '../../src/builder/preview-page.ts';
import { built } from '../builder/example.ts';

const script = 'render("</script><!--")';
const page = builderDocument(built, script);
const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';

describe('the builder, as a file', () => {
  it('has a policy that lets in its own script, and of styles the preview’s alone', () => {
    const [, code = ''] = /<script>([^]*)<\/script><\/body>/.exec(page) ?? [];
    const [, styles = ''] = /<style>([^]*)<\/style>/.exec(previewPage('', false)) ?? [];
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${cspHash(code)} http: https:`,
      `style-src ${cspHash(styles)}`,
      "base-uri 'none'",
      "form-action 'none'",
      'frame-src http: https: tel: sms: mailto:',
    ]);
  });

  it('holds what was built as data that cannot end its own script, nor can the script', () => {
    const odd = { ...built, version: '</script><b>' };
    const text = builderDocument(odd, script);
    expect(text.match(/<\/script>/g)).toHaveLength(2);
    const [, json = ''] = /<script type="application\/json"[^>]*>([^<]*)</.exec(text) ?? [];
    expect(JSON.parse(json)).toEqual(odd);
  });

  it('is in no search engine, and tells nobody where somebody came from', () => {
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('<meta name="referrer" content="no-referrer">');
  });
});
