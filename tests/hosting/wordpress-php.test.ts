import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { php, sniff } from './setup/php.ts';

const PLUGIN = 'cms/wordpress/waymark';

describe('the plugin’s PHP', () => {
  it('is written as its rules say', () => {
    expect(sniff('cms/wordpress/phpcs.xml', PLUGIN)).toEqual({ ok: true, said: '' });
  });

  it('is looked at: what is dangerous, or stores something about a visitor, is seen', () => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-php-'));
    const mistakes = `<?php\n/** A visitor. */\nfunction visitor() {\n\tsetcookie( 'a', 'b' );\n\teval( $_GET['x'] );\n}\n`;
    writeFileSync(join(folder, 'a.php'), mistakes);
    const { ok, said: complaints } = sniff('cms/wordpress/phpcs.xml', folder);
    rmSync(folder, { recursive: true });
    expect(ok).toBe(false);
    expect(complaints).toContain('setcookie');
    expect(complaints).toContain('Squiz.PHP.Eval');
  });

  it('offers each option of the README’s table, but for those that a page sets for itself', () => {
    const named = [...readFileSync('README.md', 'utf8').matchAll(/^\| `data-([a-z]+)`/gm)].map(
      ([, name = '']) => name,
    );
    const stubs = `define('ABSPATH', ''); function __($text) { return $text; }`;
    const asked = `<?php ${stubs} require '${PLUGIN}/options.php'; echo implode(' ', array_keys(waymark_fields()));`;
    const offered = php([], asked).said.split(' ');
    expect([...offered, 'mode', 'opening'].sort()).toEqual(named.sort());
  });
});
