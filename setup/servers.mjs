import { existsSync } from 'node:fs';
import { find, install, onPath } from './apt.mjs';

const BROTLI = [
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  '/usr/lib64/nginx/modules/ngx_http_brotli_static_module.so',
];

/** nginx, by its path, and its module for files compressed with Brotli, or what to do. */
export function findNginx() {
  const path = process.env.WAYMARK_NGINX ?? onPath('nginx');
  const brotli = process.env.WAYMARK_NGINX_BROTLI ?? BROTLI.find((file) => existsSync(file));
  if (path && brotli) return { path, brotli };
  return {
    why: 'nginx with Brotli was not found: install nginx-light and libnginx-mod-http-brotli-static, or set WAYMARK_NGINX and WAYMARK_NGINX_BROTLI to their paths.',
  };
}

export const findCaddy = () => find('caddy', 'WAYMARK_CADDY');
/** Somebody else's program for the signatures that we write. */
export const findMinisign = () => find('minisign', 'WAYMARK_MINISIGN');
/** What asks a server for a file as often as it can. */
export const findWrk = () => find('wrk', 'WAYMARK_WRK');
export const findPhp = () => find('php', 'WAYMARK_PHP');
/** What looks at how PHP is written. */
export const findPhpcs = () => find('phpcs', 'WAYMARK_PHPCS');
/** The database that WordPress keeps its pages in. */
export const findMariadb = () => find('mariadbd', 'WAYMARK_MARIADB');

/** The folder of WordPress itself, as the system's package has it. */
export function findWordPress() {
  const path = process.env.WAYMARK_WORDPRESS ?? '/usr/share/wordpress';
  return existsSync(`${path}/wp-load.php`)
    ? { path }
    : {
        why: 'WordPress was not found: install wordpress, php-mysql and mariadb-server-core, or set WAYMARK_WORDPRESS to its folder.',
      };
}

if (process.argv.includes('--install')) {
  install([
    ...(findNginx().path ? [] : ['nginx-light', 'libnginx-mod-http-brotli-static']),
    ...(findCaddy().path ? [] : ['caddy']),
    ...(findMinisign().path ? [] : ['minisign']),
    ...(findWrk().path ? [] : ['wrk']),
    ...(findPhp().path ? [] : ['php-cli']),
    ...(findPhpcs().path ? [] : ['php-codesniffer']),
    ...(findMariadb().path ? [] : ['mariadb-server-core']),
    // With php-cgi it asks for no web server's own PHP.
    ...(findWordPress().path ? [] : ['wordpress', 'php', 'php-cgi', 'php-mysql']),
  ]);
  const all = [findNginx, findCaddy, findMinisign, findWrk, findPhp, findPhpcs, findMariadb];
  for (const each of [...all, findWordPress]) {
    const { why } = each();
    if (why) console.error(why);
  }
}
