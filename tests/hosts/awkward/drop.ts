import type { Page } from 'playwright-core';
import type { Host } from '../../browser/setup/host.ts';
import { page as pageOf, tag } from '../../browser/setup/host.ts';

/** A page with a link of its own to help, as the guide for site owners asks for. */
export const linked = pageOf(
  `<a data-waymark="me" href="{script}/../gb/en-GB.html">Find help</a>${tag}`,
);

/** As a blocker or a proxy does: what matches never arrives. Then the page is opened anew. */
export async function without(page: Page, what: RegExp): Promise<void> {
  await page.route(what, (route) => route.abort('blockedbyclient'));
  await page.reload();
}

/** Presses until the page it leads to opens, in this tab or, from the launcher, in another. */
export async function leadsTo(page: Page, press: () => Promise<void>): Promise<string> {
  const tab = page
    .context()
    .waitForEvent('page', { timeout: 1500 })
    .catch(() => page);
  await press();
  return (await tab).url();
}

/** The stand-alone page of a host’s files. */
export const standing = ({ files }: Host) => `${files}/gb/en-GB.html`;
