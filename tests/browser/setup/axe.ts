import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { contrastSeen } from './contrast-seen.ts';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What WCAG asks of text at AAA. */
const ENOUGH = 7;

/** What a change of colours can change; the rest of a screen is the same in all of them. */
export const colours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** By WCAG 2.2 A and AA, by AAA for contrast, by what is good practice, and by names that are seen. */
const everything = (axe: AxeBuilder) =>
  axe.withTags(levels).options({
    rules: {
      'color-contrast-enhanced': { enabled: true },
      'label-content-name-mismatch': { enabled: true },
    },
  });

const notLetIn = ({ id }: { id: string }) => id === 'frame-tested';

/**
 * What axe finds wrong, and what it cannot tell: `rule: where`. It cannot tell the colours of words
 * that a bar lies over, nor those that the device puts in place of ours: there the picture is
 * measured instead. Whatever else it cannot tell is a fault.
 */
export async function faults(
  page: Page,
  rules?: readonly string[],
  within?: string,
): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (within) axe.include(within);
  const inside = page.frames().find((frame) => frame !== page.mainFrame());
  // Quicker, and enough where there is no frame from elsewhere.
  if (!inside) axe.setLegacyMode();
  if (rules) axe.withRules([...rules]);
  else everything(axe);
  let found = await axe.analyze();
  // It gives a frame one second to let it in, which a busy machine may not have.
  for (let tries = 0; tries < 10 && found.incomplete.some(notLetIn); tries++)
    found = await axe.analyze();
  const wrong = found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target}`),
  );
  for (const { id, nodes } of found.incomplete)
    for (const { target } of nodes) {
      const selector = target.at(-1);
      const place = target.length > 1 ? inside : page;
      const measured = id.startsWith('color-contrast') && typeof selector === 'string' && place;
      const seen = measured ? await contrastSeen(measured.locator(selector).first()) : 0;
      if (seen < ENOUGH) wrong.push(`cannot tell ${id}: ${target} (${seen.toFixed(1)})`);
    }
  return wrong;
}
