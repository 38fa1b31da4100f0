import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../src/build/serve.ts';
import { launch } from '../browser/setup/chromium.ts';
import { said, title } from '../browser/setup/phrases.ts';
import { untilShown } from '../browser/setup/visit.ts';
import { RELEASE } from './setup/release.ts';
import { ADMIN, wordpress, type WordPress } from './setup/wordpress.ts';

describe('WordPress itself, with the plugin', () => {
  let site: WordPress;
  let files: Served;
  let browser: Browser;
  beforeAll(async () => {
    [site, files, browser] = await Promise.all([
      wordpress(),
      serve([{ at: '/', folder: RELEASE }]),
      launch(),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await files?.stop();
    await site?.stop();
  });

  const choose = (options: Record<string, string>) =>
    site.run(
      `update_option('waymark', json_decode('${JSON.stringify({ files: files.origin, ...options })}', true));`,
    );
  /** A page, as somebody without special rights writes it, or as one who may write anything. */
  const write = (content: string, anything = false) =>
    site.run(
      `${anything ? '' : 'kses_init_filters();'} $content = base64_decode('${Buffer.from(content).toString('base64')}');
      echo get_permalink(wp_insert_post(array('post_status' => 'publish', 'post_title' => 'A page', 'post_content' => wp_slash($content))));`,
    );

  async function read(
    url: string,
    how: (page: Page, errors: string[]) => Promise<void>,
    options: BrowserContextOptions = {},
  ) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(url);
    await how(page, errors);
    expect(errors).toEqual([]);
    expect(site.complaints()).toBe('');
    await context.close();
  }

  /** What is in the panel, once it is open. */
  async function panel(page: Page): Promise<Frame> {
    const there = () => page.frames().find((each) => each.url().startsWith(files.origin));
    await expect.poll(there).toBeDefined();
    const frame = there();
    if (!frame) throw new Error('there is no panel');
    await untilShown(frame);
    return frame;
  }

  it('puts nothing on a page until somebody has said where the files are', () =>
    read(site.url, async (page) => {
      expect(await page.locator('script[src*="waymark"], noscript').count()).toBe(0);
    }));

  it('puts the tag on every public page, with what was chosen, and the panel opens', async () => {
    choose({ region: 'gb-wls', label: 'Help "now" <b>', position: 'left' });
    await read(site.url, async (page) => {
      const tag = page.locator('script[src$="/waymark.js"]');
      expect(await tag.evaluate(({ dataset }) => ({ ...dataset }))).toEqual({
        region: 'gb-wls',
        label: 'Help "now" <b>',
        position: 'left',
      });
      expect(await page.locator('body b').count()).toBe(0);
      await page.waitForFunction(() => window.waymark);
      await page.mouse.click(60, (page.viewportSize()?.height ?? 0) - 40);
      await (await panel(page)).getByText(title('start/who')).waitFor();
    });
  });

  it('is a link without script, to a page that is there', async () => {
    choose({ region: 'gb-eng', area: 'cumbria' });
    await read(
      site.url,
      async (page) => {
        await page.getByRole('link', { name: 'Find support' }).click();
        expect(page.url()).toBe(`${files.origin}/gb-eng/cumbria/en-GB.html`);
        await page.getByText(said('app.numbers.title')).first().waitFor();
      },
      { javaScriptEnabled: false },
    );
  });

  it.each([
    ['written by hand', '<a href="/help" data-waymark="child">A child?</a>'],
    ['by the shortcode', '[waymark_link flow="child"]A child?[/waymark_link]'],
  ])('a link %s opens the panel where it says', async (_, content) => {
    choose({});
    await read(write(content), async (page) => {
      await page.waitForFunction(() => window.waymark);
      const before = page.url();
      await page.getByRole('link', { name: 'A child?' }).click();
      await (await panel(page)).getByText(title('child/danger')).waitFor();
      expect(page.url()).toBe(before);
    });
  });

  it('the shortcode cannot be made to say more than a link', async () => {
    const attributes = `flow="x" opening='" onclick="alert(1)'`;
    const content = `[waymark_link ${attributes}]<script>alert(2)</script>Go[/waymark_link]`;
    await read(write(content, true), async (page) => {
      const link = page.locator('a[data-waymark="x"]');
      expect(await link.evaluate((element) => element.getAttributeNames())).toEqual([
        'href',
        'data-waymark',
        'data-waymark-opening',
      ]);
      expect(await link.locator('script').count()).toBe(0);
    });
  });

  it('is a part of the page where the shortcode stands, and then no button', () =>
    read(write('[waymark]'), async (page) => {
      await (await panel(page)).getByText(title('start/who')).waitFor();
      expect(await page.locator('[data-waymark-host]').count()).toBe(1);
      // After its own tag and not at the end of the body.
      expect(await page.locator('script[data-mode="inline"] + [data-waymark-host]').count()).toBe(
        1,
      );
    }));

  it('stores nothing about a visitor', async () => {
    const kept = () =>
      site.run(`global $wpdb; echo json_encode($wpdb->get_results('SELECT option_name, option_value FROM wp_options ORDER BY option_name'));
        foreach (array('posts', 'comments', 'usermeta', 'postmeta') as $table) echo $wpdb->get_var("SELECT COUNT(*) FROM wp_$table"), ' ';`);
    const before = kept();
    await read(site.url, async (page) => {
      await page.waitForFunction(() => window.waymark);
      await page.evaluate(() => window.waymark?.open());
      await (await panel(page)).locator('.option').first().click();
      expect(await page.context().cookies()).toEqual([]);
    });
    expect(kept()).toBe(before);
  });

  it('is set up by its page in the administration, which refuses what is not https', () =>
    read(`${site.url}/wp-login.php`, async (page) => {
      await page.getByLabel('Username or Email Address').fill(ADMIN.name);
      await page.getByLabel('Password', { exact: true }).fill(ADMIN.password);
      await page.getByRole('button', { name: 'Log In' }).click();
      await page.waitForURL('**/wp-admin/**');
      await page.goto(`${site.url}/wp-admin/options-general.php?page=waymark`);
      const address = page.getByLabel('Address of the files');
      const save = () => page.getByRole('button', { name: 'Save Changes' }).click();
      await address.fill('http://files.example.org/');
      await page.getByLabel('Where in the UK').selectOption('gb-sct');
      await page.getByLabel('Words on the button').fill('"><script>alert(1)</script>Help');
      await save();
      await page.getByText('must begin with https://').waitFor();
      expect(await address.inputValue()).toBe(files.origin);
      await address.fill('https://files.example.org/waymark/');
      await save();
      await page.getByText('Settings saved.').waitFor();
      expect(JSON.parse(site.run(`echo json_encode(get_option('waymark'));`))).toEqual({
        files: 'https://files.example.org/waymark/',
        region: 'gb-sct',
        label: '">Help',
      });
      expect(await page.getByLabel('Where in the UK').inputValue()).toBe('gb-sct');
    }));

  it('takes away all that it kept when it is deleted', () => {
    const kept = `global $wpdb; echo $wpdb->get_var("SELECT COUNT(*) FROM wp_options WHERE option_name LIKE '%waymark%' AND option_name NOT LIKE '\\_%'");`;
    expect(site.run(kept)).toBe('1');
    site.run(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins('waymark/waymark.php'); uninstall_plugin('waymark/waymark.php');`,
    );
    expect(site.run(kept)).toBe('0');
  });
});
