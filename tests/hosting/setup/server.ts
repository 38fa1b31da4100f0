import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generate } from 'selfsigned';
import { findCaddy, findNginx } from '../../../setup/servers.mjs';
import { ask } from './ask.ts';

export interface Server {
  port: number;
  /** What the server serves: an empty folder to begin with. */
  files: string;
  stop(): Promise<void>;
}

interface Place {
  port: number;
  plain: number;
  home: string;
  files: string;
}

/** The text with each of these put in the place of what a site owner changes; each has to be there. */
export function filledIn(text: string, changes: Record<string, string>): string {
  return Object.entries(changes).reduce((filled, [from, to]) => {
    if (!filled.includes(from)) throw new Error(`the configuration has no ${from}`);
    return filled.replaceAll(from, to);
  }, text);
}

/** nginx itself, with the configuration that we give away. */
export function nginx(): Promise<Server> {
  const { path, brotli, why } = findNginx();
  if (!path) throw new Error(why);
  return started(path, ({ home, port, plain, files }) => {
    const given = filledIn(readFileSync('hosting/nginx/waymark.conf', 'utf8'), {
      'listen [::]:80;': '',
      'listen [::]:443 ssl http2;': '',
      'listen 80;': `listen 127.0.0.1:${plain};`,
      'listen 443 ssl': `listen 127.0.0.1:${port} ssl`,
      '/etc/letsencrypt/live/files.example.org/fullchain.pem': join(home, 'cert.pem'),
      '/etc/letsencrypt/live/files.example.org/privkey.pem': join(home, 'key.pem'),
      'files.example.org': 'localhost',
      '/srv/waymark': files,
    });
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (each) => `${each}_temp_path ${home}/${each};`,
    );
    const main = [
      `load_module ${brotli};`,
      // As whoever runs the tests: the files are theirs.
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `daemon off; worker_processes 2; pid ${home}/pid; error_log ${home}/errors;`,
      `events { worker_connections 512; }`,
      `http { ${temporary.join(' ')}\n${given}\n}`,
    ];
    writeFileSync(join(home, 'nginx.conf'), main.join('\n'));
    return ['-c', join(home, 'nginx.conf'), '-p', home, '-e', join(home, 'errors')];
  });
}

/** Caddy itself, with the configuration that we give away. */
export function caddy(): Promise<Server> {
  const { path, why } = findCaddy();
  if (!path) throw new Error(why);
  return started(path, ({ home, port, files }) => {
    const own = `tls ${join(home, 'cert.pem')} ${join(home, 'key.pem')}`;
    const given = filledIn(readFileSync('hosting/caddy/Caddyfile', 'utf8'), {
      'files.example.org {': `localhost:${port} {\n\tbind 127.0.0.1\n\t${own}`,
      '/srv/waymark': files,
    });
    const machine = `{\n\tadmin off\n\tauto_https disable_redirects\n}\n`;
    writeFileSync(join(home, 'Caddyfile'), machine + given);
    return ['run', '--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile'];
  });
}

async function started(path: string, configured: (place: Place) => string[]): Promise<Server> {
  const home = mkdtempSync(join(tmpdir(), 'waymark-server-'));
  const files = join(home, 'files');
  mkdirSync(files);
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  writeFileSync(join(home, 'key.pem'), key);
  writeFileSync(join(home, 'cert.pem'), cert);
  const [port, plain] = [await free(), await free()];
  const args = configured({ port, plain, home, files: resolve(files) });
  const child = spawn(path, args, { env: { ...process.env, HOME: home, XDG_DATA_HOME: home } });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  let gone = false;
  void ended.then(() => (gone = true));
  for (let tries = 0; !(await answers(port)); tries++) {
    if (gone || tries > 200) throw new Error(`${path} did not begin: ${said}`);
    await new Promise((again) => setTimeout(again, 50));
  }
  return {
    port,
    files,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const answers = (port: number) =>
  ask(port, '/').then(
    () => true,
    () => false,
  );

/** A port that nobody has. */
export function free(): Promise<number> {
  return new Promise((resolve) => {
    const holder = createServer().listen(0, '127.0.0.1', () => {
      const address = holder.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      holder.close(() => resolve(port));
    });
  });
}
