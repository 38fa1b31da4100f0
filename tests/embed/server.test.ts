import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createSSRApp, h } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { Waymark as InReact } from '../../src/bindings/react.ts';
import { Waymark as InVue } from '../../src/bindings/vue.ts';
import { waymark } from '../../src/embed/waymark.ts';

const files = 'https://files.example/waymark/';
const link = { href: `${files}gb/en-GB.html` };

describe('on a server', () => {
  it('waymark() does nothing, and says so', async () => {
    expect(typeof document).toBe('undefined');
    const made = waymark({ files });
    made.open();
    made.close();
    made.destroy();
    expect(await made.ready).toBe(false);
  });

  it('the element can be imported, and defines nothing', async () => {
    await expect(import('../../src/embed/element.ts')).resolves.toBeDefined();
  });

  it('React writes what is inside, for people without script', () => {
    const html = renderToString(
      createElement(InReact, { files }, createElement('a', link, 'Find support')),
    );
    expect(html).toBe(`<div><a href="${link.href}">Find support</a></div>`);
  });

  it('Vue writes what is inside, for people without script', async () => {
    const app = createSSRApp(() => h(InVue, { files }, () => h('a', link, 'Find support')));
    expect(await renderVue(app)).toContain(`<div><a href="${link.href}">Find support</a></div>`);
  });
});
