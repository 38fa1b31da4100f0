import type { Plugin } from 'vite';

/** What the theme's search box has, and what it has here. */
const changes: readonly (readonly [RegExp, string])[] = [
  // A box with a field, buttons and links in it is no button.
  [
    /role="button"\s+:aria-owns="[^"]*"\s+aria-expanded="true"\s+aria-haspopup="listbox"/,
    'role="dialog" aria-modal="true"',
  ],
  [
    /ref="searchInput"/,
    `ref="searchInput" role="combobox" :aria-expanded="results?.length ? 'true' : 'false'"`,
  ],
  // A link within an option cannot be reached: the link is the option.
  [
    /:id="'localsearch-item-' \+ index"\s+:aria-selected="[^"]*"\s+role="option"/,
    'role="presentation"',
  ],
  [
    /class="result"/,
    `class="result" role="option" :id="'localsearch-item-' + index" :aria-selected="selectedIndex === index ? 'true' : 'false'"`,
  ],
  // The keys are drawn, and have names.
  [/<kbd :aria-label/g, '<kbd role="img" :aria-label'],
];

/**
 * The search box as a screen reader can use it: a dialog, a field, and results that are told as the
 * arrow keys reach them. Stops the build where the theme has changed, to be looked at again.
 */
export const searchBox: Plugin = {
  name: 'search-box',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/VPLocalSearchBox.vue')) return undefined;
    return changes.reduce((changed, [from, to]) => {
      if (changed.search(from) < 0)
        throw new Error(`the search box has no ${from}: see search-box.ts`);
      return changed.replace(from, to);
    }, code);
  },
};
