import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listedIn, NAMED, verify } from '../../src/build/verify.ts';
import { launch } from '../browser/setup/chromium.ts';
import { marked } from '../docs/documents.ts';
import { ask } from './setup/ask.ts';
import { copy, type Copy } from './setup/copy.ts';
import { nginx, type Server } from './setup/server.ts';
import { visited, type Visited } from './setup/visited.ts';

/** What was wrong, and is right now: a made-up number in the place of one that is published. */
const FILE = 'helplines/gb/samaritans.json';
const [WRONG, RIGHT] = ['116 132', '116 123'];
const dialled = (number: string) => number.replace(' ', '');

let project: Copy;
let server: Server;
let browser: Browser;
beforeAll(async () => {
  project = copy();
  server = await nginx();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  project?.remove();
});

/** The steps that docs/releases.md tells a person to take, each a command, in its order. */
const steps = (name: string) =>
  marked('docs/releases.md', name).flatMap((block) =>
    block.split('\n').filter((line) => /^(npm|minisign) /.test(line)),
  );
function walk(name: string): string[] {
  const commands = steps(name);
  for (const command of commands)
    project.run(command.replaceAll('/srv/waymark', server.files), { HOME: project.root });
  return commands;
}

const replace = (file: string, from: string, to: string) => {
  const text = readFileSync(join(project.root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(project.root, file), text.replaceAll(from, to));
};
const told = (version: string) =>
  replace('CHANGELOG.md', '\n## Unreleased', `\n## ${version}\n\nA number.\n\n## Unreleased`);
const sent = async (path: string) => (await ask(server.port, path)).body.toString();
const panelOf = async (folder: string) => {
  const release = /release:?"?:?[`"](\w{10})[`"]/.exec(await sent(`/${folder}/waymark.js`))?.[1];
  return `/${folder}/gb/en-GB.${release}.html`;
};

/** A page of a host that has pinned a version by its integrity. */
function pinnedHost(version: string, integrity: string): Promise<Visited> {
  const src = `https://localhost:${server.port}/${version}/waymark.js`;
  const attributes = `integrity="${integrity}" crossorigin="anonymous" async`;
  return visited(browser, `<script src="${src}" ${attributes}></script>`);
}

describe('a wrong number, as docs/releases.md has it put right', () => {
  let before = '';
  let integrity = '';

  it('is out: a release with it is built, signed and served', async () => {
    // The release that turns out to be wrong.
    replace(FILE, `"${RIGHT}"`, `"${WRONG}"`);
    replace(FILE, `"${dialled(RIGHT)}"`, `"${dialled(WRONG)}"`);
    told('0.1.0');
    expect(walk('first')).toHaveLength(4);
    before = await panelOf('v1');
    integrity = JSON.parse(await sent('/0.1.0/manifest.json'))['waymark.js'].integrity;
    for (const path of ['/v1/gb/en-GB.html', before, before.replace('v1', '0.1.0')])
      expect(await sent(path), path).toContain(`tel:${dialled(WRONG)}`);
  });

  it('is right within one deploy: the stable page and the script have the new release', async () => {
    replace(FILE, `"${WRONG}"`, `"${RIGHT}"`);
    replace(FILE, `"${dialled(WRONG)}"`, `"${dialled(RIGHT)}"`);
    told('0.1.1');
    expect(walk('fix')).toHaveLength(4);
    const now = await panelOf('v1');
    expect(now).not.toBe(before);
    for (const path of ['/v1/gb/en-GB.html', now, '/0.1.1/gb/en-GB.html']) {
      expect(await sent(path), path).toContain(`tel:${dialled(RIGHT)}`);
      expect(await sent(path), path).not.toContain(`tel:${dialled(WRONG)}`);
    }
  });

  it('leaves what somebody has open: the old documents still answer', async () => {
    for (const path of [before, before.replace('v1', '0.1.0')])
      expect((await ask(server.port, path)).status, path).toBe(200);
    expect(verify(join(server.files, 'v1'))).toEqual([]);
  });

  it('stays with whoever has pinned the old release, until it is called back', async () => {
    const { page, errors, end } = await pinnedHost('0.1.0', integrity);
    const inside = () => page.frames().find((each) => each !== page.mainFrame());
    const frame = inside() ?? (await page.waitForEvent('frameattached'));
    await frame
      .locator(`a[href="tel:${dialled(WRONG)}"]`)
      .first()
      .waitFor({ state: 'attached' });
    expect(errors).toEqual([]);
    await end();
  });

  it('is then gone for them too: their button is a link to the page that is right', async () => {
    expect(walk('recall')).toHaveLength(1);
    for (const path of [before, before.replace('v1', '0.1.0')])
      expect((await ask(server.port, path)).status, path).toBe(404);
    const { page, end } = await pinnedHost('0.1.0', integrity);
    const opened = await pressedFallback(page);
    expect(opened.url()).toBe(`https://localhost:${server.port}/0.1.0/gb/en-GB.html`);
    const right = opened.locator(`a[href="tel:${dialled(RIGHT)}"]`);
    await right.first().waitFor({ state: 'attached' });
    expect(await opened.locator(`a[href="tel:${dialled(WRONG)}"]`).count()).toBe(0);
    await end();
  });

  it('stays gone: later releases reach the pages of the one that was called back', async () => {
    expect(verify(join(server.files, '0.1.1'))).toEqual([]);
    const listed = listedIn(join(server.files, '0.1.1')).filter((path) => NAMED.test(path));
    expect(listed.length).toBeGreaterThan(0);
    expect(await sent('/0.1.0/WITHDRAWN.txt')).toContain('0.1.0');
  });
});

/** The page that the launcher opens, once the panel has not come and it is a plain link. */
async function pressedFallback(page: Page): Promise<Page> {
  const session = await page.context().newCDPSession(page);
  // It stands in a closed tree, where only the accessibility tree sees it.
  const roles = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.filter(({ ignored }) => !ignored).map(({ role }) => role?.value);
  };
  await expect.poll(roles).toContain('link');
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const tab = page.context().waitForEvent('page');
  await page.mouse.click(width - 60, height - 40);
  const opened = await tab;
  await opened.waitForLoadState();
  return opened;
}
