import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { option } from './phrases.ts';

export interface Visit {
  context: BrowserContext;
  page: Page;
  /** What went wrong on the page or in the frame, as the console heard it. */
  errors: string[];
  /** The frame in the panel, once the loader has made it and it has begun. */
  frame(): Promise<Frame>;
  /** Presses the launcher, where it stands. */
  pressLauncher(): Promise<void>;
  end(): Promise<void>;
}

/** How long anything may take on a busy machine before it is not going to happen. */
const PATIENCE = 20_000;

/** A person's visit to a host's page, in a browser profile of its own. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(url, { waitUntil: 'load' });
  return {
    context,
    page,
    errors,
    frame: () => theFrame(page),
    async pressLauncher() {
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
      await page.mouse.click(width - 60, height - 40);
    },
    end: () => context.close(),
  };
}

async function theFrame(page: Page): Promise<Frame> {
  const inside = () => page.frames().find((each) => each !== page.mainFrame());
  const frame = inside() ?? (await page.waitForEvent('frameattached'));
  // The frame's policy forbids eval, so it is asked through the document alone.
  await frame.locator('html:not(.plain)').waitFor({ state: 'attached' });
  return frame;
}

/** Whether the panel shows the frame. What is inside is laid out before that, and so visible to a driver. */
export async function showing(frame: Frame): Promise<boolean> {
  return (await frame.frameElement()).isVisible();
}

/** Until the panel shows the frame, or no longer does. */
export async function untilShown(frame: Frame, state: 'visible' | 'hidden' = 'visible') {
  await (await frame.frameElement()).waitForElementState(state);
}

/** Answers questions in order: each is `flow/step option`. */
export async function answer(frame: Frame, ...answers: string[]): Promise<void> {
  for (const each of answers) {
    const [address = '', id = ''] = each.split(' ');
    await frame.getByRole('button', { name: option(address, id), exact: true }).click();
  }
}
