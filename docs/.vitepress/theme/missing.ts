import { withBase } from 'vitepress';
import { h } from 'vue';

/** What is shown where there is no page: a plain word, and the way back. */
export const Missing = () =>
  h('main', { class: 'missing' }, [
    h('h1', 'There is no such page'),
    h('p', 'It may have another name now. The search will find it, or begin again:'),
    h('p', h('a', { href: withBase('/') }, 'The first page')),
  ]);
