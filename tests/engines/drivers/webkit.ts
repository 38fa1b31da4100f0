import { spawn } from 'node:child_process';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { findWebKit } from '../../../setup/engines.mjs';
import type { Engine, Person } from '../driver.ts';
import { runner } from './run.ts';

/** As root there is no sandbox to be had, and without a screen no compositing. */
const asRoot = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
};
const keys = { Enter: Key.ENTER, Shift: Key.SHIFT, Escape: Key.ESCAPE };

/** WebKitGTK's MiniBrowser, driven over WebDriver, on a screen that nobody sees. */
export async function webkit(): Promise<Engine> {
  const { path, why } = findWebKit();
  if (!path) throw new Error(why);
  const port = 20_000 + (process.pid % 20_000);
  const server = spawn(
    'xvfb-run',
    ['-a', 'dbus-run-session', '--', 'WebKitWebDriver', `--port=${port}`],
    { env: { ...process.env, ...asRoot }, detached: true, stdio: 'ignore' },
  );
  const address = `http://127.0.0.1:${port}`;
  await listening(address);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    acceptInsecureCerts: true,
    'webkitgtk:browserOptions': { binary: path, args: ['--automation'] },
  });
  const begin = () =>
    new Builder()
      .usingServer(address)
      .withCapabilities(capabilities)
      .disableEnvironmentOverrides()
      .build();
  const first = await begin();
  const version = `webkit/${(await first.getCapabilities()).getBrowserVersion()}`;
  await first.quit();
  return {
    name: 'WebKit',
    version,
    // MiniBrowser drops the link in silence where nothing on the device can call.
    asks: false,
    never: ['/planted/prefetch'],
    visit: async () => personAt(await begin()),
    async stop() {
      if (server.pid) process.kill(-server.pid);
    },
  };
}

function personAt(driver: WebDriver): Person {
  const toPage = () => driver.switchTo().defaultContent();
  const toFrame = async () => {
    await toPage();
    await driver.switchTo().frame(await driver.executeScript('return window.frameOf()'));
  };
  return {
    inPage: runner(async (script) => {
      await toPage();
      return driver.executeScript(`return ${script}`);
    }),
    inFrame: runner(async (script) => {
      await toFrame();
      return driver.executeScript(`return ${script}`);
    }),
    async press(selector, words) {
      await toFrame();
      for (const element of await driver.findElements(By.css(selector)))
        if (words === undefined || (await element.getText()).trim() === words)
          return element.click();
      throw new Error(`there is no ${selector} ${words}`);
    },
    key: async (name) => driver.actions().sendKeys(keys[name]).perform(),
    async go(url) {
      await toPage();
      await driver.get(url);
    },
    async back() {
      await toPage();
      await driver.executeScript('setTimeout(() => history.back())');
    },
    url: () => driver.getCurrentUrl(),
    cookies: async () => (await driver.manage().getCookies()).length,
    end: () => driver.quit(),
  };
}

async function listening(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const answered = await fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not begin to listen');
}
