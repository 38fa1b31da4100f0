import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADDRESS_BAR, ALONE, findBrowser } from '../../setup/browser.mjs';
import { connect, type Session } from './session.ts';

export interface Chromium {
  session: Session;
  /** `Chrome/156.0.8078.79` */
  version: string;
  /** Where other tools can reach it. */
  port: number;
  stop(): Promise<void>;
}

const QUIET = [
  ...ALONE,
  '--headless=new',
  '--remote-debugging-port=0',
  '--disable-default-apps',
  '--disable-extensions',
  `--disable-features=${ADDRESS_BAR.join()}`,
  '--mute-audio',
  '--force-device-scale-factor=1',
  // Nobody but loopback is ever asked.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** A Chromium of its own, with a profile that goes when it does. */
export async function launch(): Promise<Chromium> {
  const { path, why } = await findBrowser();
  if (!path) throw new Error(why);
  const profile = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  // A group of its own, so that the processes it starts end with it.
  const child = spawn(path, [...QUIET, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const address = await printed(child);
  const session = await connect(address);
  const { product } = await session.send<{ product: string }>('Browser.getVersion');
  return {
    session,
    version: product,
    port: Number(new URL(address).port),
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await session.send('Browser.close').catch(() => child.kill());
      await gone;
      session.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

function printed(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', () => reject(new Error(`Chromium did not start: ${said.slice(-500)}`)));
    child.stderr?.on('data', (text) => {
      said += text;
      const address = /DevTools listening on (\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
  });
}
