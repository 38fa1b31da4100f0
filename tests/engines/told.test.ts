import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox, findWebKit } from '../../setup/engines.mjs';
import { host, type Host } from '../browser/setup/host.ts';
import { option, said, title } from '../browser/setup/phrases.ts';
import { told } from './atspi/told.ts';

const profile = mkdtempSync(join(tmpdir(), 'waymark-firefox-'));
let site: Host;
beforeAll(async () => {
  // It tells nothing unless somebody asks, and asks things of its own at a first start.
  const prefs = {
    'accessibility.force_disabled': -1,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
  };
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${value});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  site = await host();
});
afterAll(async () => {
  await site.stop();
  rmSync(profile, { recursive: true, force: true });
});

const browsers: [name: string, command: () => string[]][] = [
  ['WebKit', () => [findWebKit().path ?? '']],
  ['Firefox', () => [findFirefox().path ?? '', '--no-remote', '--profile', profile, '--kiosk']],
];

const way = ['start/who child', 'child/danger now'].map((each) => {
  const [address = '', id = ''] = each.split(' ');
  return { press: option(address, id), then: '' };
});
const headings = [title('child/danger'), title('child/emergency')];

const items = (tree: string) => tree.match(/^ *list item/gm)?.length;

describe.each(browsers)('what %s tells the system’s assistive technology', (_, command) => {
  it('is the page’s parts by name, each question as a heading that has focus, and its answers as a list', async () => {
    const steps = way.map(({ press }, index) => ({ press, then: headings[index] ?? '' }));
    const [first = '', question = '', card = ''] = await told({
      command: [...command(), `${site.files}/gb/en-GB.html`],
      heading: title('start/who'),
      last: said('app.bars.bottom'),
      steps,
    });
    for (const part of [said('app.bars.top'), said('app.title'), said('app.bars.bottom')])
      expect(first).toContain(`landmark “${part}”`);
    expect(first).toContain(`link “${said('app.bars.leave')}”`);
    expect(first).toContain(`heading “${title('start/who')}” level 2`);
    expect(first).toMatch(/^ *list$/m);
    expect(items(first)).toBe(6);
    expect(first, 'nobody has pressed anything yet').not.toMatch(/heading .* focused/);
    expect(question).toContain(`heading “${title('child/danger')}” level 2 focused`);
    expect(card).toContain(`heading “${title('child/emergency')}” level 2 focused`);
    expect(card).toMatch(/link “Call 999”/);
  });
});
