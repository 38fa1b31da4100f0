import type { Page } from 'playwright-core';

/** From its next document on, what is in a closed tree can be looked into: axe, or a locator, could not. */
export function openTrees(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
}
