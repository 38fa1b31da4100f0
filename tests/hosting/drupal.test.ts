import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { php } from './setup/php.ts';

const MODULE = 'cms/drupal/waymark';
const yaml = (name: string) => parse(readFileSync(`${MODULE}/${name}`, 'utf8'));

/** The module, with the little of Drupal it asks for; `$admin` says whether the page is an administrator's. */
const drupal = (admin: boolean, code: string) =>
  php(
    [],
    `<?php
class Route { function isAdminRoute() { return ${admin}; } }
class Drupal { static function service($name) { assert($name === 'router.admin_context'); return new Route(); } }
function t($text) { return $text; }
require '${MODULE}/waymark.module';
$page = []; ${code} echo json_encode($page);`,
  );

// Drupal itself is nowhere that these tests may fetch it from: this is the module alone.
describe('the module for Drupal', () => {
  it('is PHP that PHP can read', () => {
    expect(php(['-l', `${MODULE}/waymark.module`])).toMatchObject({ ok: true });
    expect(php(['-l'], '<?php function (')).toMatchObject({ ok: false });
  });

  it('is called in each of its files what Drupal looks for', () => {
    const names = globSync(`${MODULE}/*`).map((file) => file.slice(MODULE.length + 1));
    expect(names.sort()).toEqual(['waymark.info.yml', 'waymark.libraries.yml', 'waymark.module']);
    const { type, core_version_requirement: core } = yaml('waymark.info.yml');
    expect([type, typeof core]).toEqual(['module', 'string']);
  });

  it('brings the tag from elsewhere as it is, and with options that the README has', () => {
    const [[address, library] = []] = Object.entries<Record<string, unknown>>(
      yaml('waymark.libraries.yml').waymark.js,
    );
    expect(address).toBe('https://files.example.org/waymark/waymark.js');
    expect(library).toMatchObject({ type: 'external', preprocess: false });
    const { async, ...options } = Object(library?.['attributes']);
    expect(async).toBe(true);
    const readme = readFileSync('README.md', 'utf8');
    for (const name of Object.keys(options)) expect(readme).toContain(`| \`${name}\``);
  });

  it('attaches it to every page but an administrator’s', () => {
    const attach = 'waymark_page_attachments($page);';
    expect(JSON.parse(drupal(false, attach).said)).toEqual({
      '#attached': { library: ['waymark/waymark'] },
    });
    expect(drupal(true, attach).said).toBe('[]');
  });

  it('has a link for whoever has no script', () => {
    expect(JSON.parse(drupal(false, 'waymark_page_bottom($page);').said)).toMatchObject({
      waymark: {
        '#tag': 'noscript',
        link: {
          '#tag': 'a',
          '#attributes': { href: 'https://files.example.org/waymark/gb/en-GB.html' },
          '#value': 'Find support',
        },
      },
    });
  });
});
