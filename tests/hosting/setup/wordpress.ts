import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findMariadb, findPhp, findWordPress } from '../../../setup/servers.mjs';
import { free } from './server.ts';

export const ADMIN = { name: 'owner', password: 'a password for this test alone' };

export interface WordPress {
  url: string;
  /** Runs PHP with WordPress around it, and returns what it echoes. */
  run(code: string): string;
  /** What PHP complained of, by file: the plugin's own complaints. */
  complaints(): string;
  stop(): Promise<void>;
}

/** A folder that stands for a whole site: WordPress by links, and its own settings, theme and plugin. */
function siteIn(home: string, wordpress: string, socket: string, port: number): string {
  const site = join(home, 'site');
  mkdirSync(join(site, 'wp-content/plugins'), { recursive: true });
  for (const name of readdirSync(wordpress))
    if (!/^wp-(content|config)/.test(name)) symlinkSync(join(wordpress, name), join(site, name));
  cpSync('cms/wordpress/waymark', join(site, 'wp-content/plugins/waymark'), { recursive: true });
  const theme = join(site, 'wp-content/themes/plain');
  mkdirSync(theme, { recursive: true });
  writeFileSync(join(theme, 'style.css'), '/* Theme Name: Plain */');
  const loop = `<?php while (have_posts()) { the_post(); the_content(); } ?>`;
  writeFileSync(
    join(theme, 'index.php'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fellshire</title><?php wp_head(); ?></head><body><h1>Fellshire</h1>${loop}<?php wp_footer(); ?></body></html>`,
  );
  const settings = {
    DB_NAME: 'waymark',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    WP_HOME: `http://127.0.0.1:${port}`,
    WP_SITEURL: `http://127.0.0.1:${port}`,
    WP_DEFAULT_THEME: 'plain',
    WP_CONTENT_DIR: join(site, 'wp-content'),
    WP_DEBUG_LOG: join(home, 'complaints'),
    AUTH_KEY: 'for this test alone',
  };
  const flags = ['WP_DEBUG', 'WP_HTTP_BLOCK_EXTERNAL', 'DISABLE_WP_CRON', 'DISALLOW_FILE_MODS'];
  writeFileSync(
    join(site, 'wp-config.php'),
    [
      '<?php',
      ...Object.entries(settings).map(([name, value]) => `define('${name}', '${value}');`),
      ...flags.map((name) => `define('${name}', true);`),
      `define('WP_DEBUG_DISPLAY', false);`,
      `$table_prefix = 'wp_';`,
      `require ABSPATH . 'wp-settings.php';`,
    ].join('\n'),
  );
  // WordPress would look for its settings where its files are, and not where they are linked from.
  writeFileSync(
    join(home, 'first.php'),
    `<?php define('ABSPATH', '${site}/'); $_SERVER['HTTP_HOST'] ??= '127.0.0.1:${port}';`,
  );
  return site;
}

/** WordPress itself, with a database of its own on a socket and our plugin switched on. */
export async function wordpress(): Promise<WordPress> {
  const [program, database, files] = [findPhp(), findMariadb(), findWordPress()].map(
    ({ path, why }) => {
      if (!path) throw new Error(why);
      return path;
    },
  );
  if (!program || !database || !files) throw new Error('there is nothing to start');
  const home = mkdtempSync(join(tmpdir(), 'waymark-wordpress-'));
  const [socket, data, port] = [join(home, 'socket'), join(home, 'data'), await free()];
  const site = siteIn(home, files, socket, port);
  const first = ['-d', `auto_prepend_file=${join(home, 'first.php')}`];
  const url = `http://127.0.0.1:${port}`;
  const children: ChildProcess[] = [];

  const php = (args: string[], code: string) => run(program, args, `<?php ${code}`);
  const within = (code: string) => php(first, `require_once ABSPATH . 'wp-load.php'; ${code}`);
  async function stop() {
    for (const child of children.reverse()) await ended(child);
    rmSync(home, { recursive: true, force: true });
  }

  try {
    run(join(dirname(database), '../bin/mariadb-install-db'), [
      ...['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal'],
      ...['--skip-test-db', '--user=root'],
    ]);
    const options = [`--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(home, 'pid')}`];
    children.push(
      spawn(database, ['--no-defaults', ...options, '--skip-networking', '--user=root'], {
        stdio: 'ignore',
      }),
    );
    await until(() => existsSync(socket), 'the database');
    php([], `(new mysqli('', 'root', '', '', 0, '${socket}'))->query('CREATE DATABASE waymark');`);
    php(first, `define('WP_INSTALLING', true); require_once ABSPATH . 'wp-load.php'; ${INSTALL}`);
    within(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
      exit(is_wp_error(activate_plugin('waymark/waymark.php')) ? 1 : 0);`);
    children.push(
      spawn(program, [...first, '-S', `127.0.0.1:${port}`, '-t', site], { stdio: 'ignore' }),
    );
    await until(() => fetch(url).then(({ ok }) => ok), 'WordPress');
  } catch (error) {
    await stop();
    throw error;
  }

  const complaints = join(home, 'complaints');
  return {
    url,
    run: within,
    complaints: () =>
      (existsSync(complaints) ? readFileSync(complaints, 'utf8') : '')
        .split('\n')
        .filter((line) => line.includes('plugins/waymark'))
        .join('\n'),
    stop,
  };
}

/** As the first visit to a new site would, but for the letter to its owner. */
const INSTALL = `require_once ABSPATH . 'wp-admin/includes/upgrade.php';
  function wp_new_blog_notification() {}
  wp_install('Fellshire', '${ADMIN.name}', 'owner@example.org', true, '', '${ADMIN.password}');`;

function run(path: string, args: string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(path, args, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${path}: ${stdout}${stderr}`);
  return stdout.trim();
}

async function ended(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

async function until(there: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await Promise.resolve(there()).catch(() => false)) return;
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error(`${what} did not begin`);
}
