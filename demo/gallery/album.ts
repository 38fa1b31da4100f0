/** A picture in the album: an address and what is to be seen there. */
export interface Page {
  name: string;
  tag: string;
  direction: string;
  address: string;
}

const themes = ['light', 'dark'] as const;

/** One page with every screen on it, in every language, light and dark, at a phone's size. */
export function album(pages: readonly Page[]): string {
  const screens = pages.flatMap(({ name, tag, direction, address }) =>
    themes.map(
      (theme) =>
        `<figure><figcaption>${name}, ${tag}, ${direction}, ${theme}</figcaption>
<iframe src="${address}" title="${name}, ${tag}, ${theme}" style="color-scheme: ${theme}" loading="lazy"></iframe></figure>`,
    ),
  );
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Every screen</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem; background: #888; }
main { display: flex; flex-wrap: wrap; gap: 1rem; }
figure { margin: 0; padding: 0.5rem; background: #fff; }
iframe { width: 360px; height: 740px; border: 1px solid; }
</style></head><body><h1>Every screen</h1><p>Made from the examples that the tests use.</p><main>${screens.join('\n')}</main></body></html>`;
}
