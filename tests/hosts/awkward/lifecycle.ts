import { readFileSync } from 'node:fs';
import { page, tag } from '../../browser/setup/host.ts';

const inHead = (body: string) => page(body, '<script src="{script}" async></script>');

/** Turbo’s own moves: a copy of the body is kept, and another one takes its place. */
const turbo = (arrived = '') => `<script>
  let kept;
  const go = (body) => {
    document.body.replaceWith(body);
    ${arrived}
  };
  addEventListener('visit', () => {
    kept = document.body.cloneNode(true);
    const body = document.createElement('body');
    body.innerHTML = '<h1>The next page</h1><a data-waymark="child" href="/other">Find help</a>';
    go(body);
  });
  addEventListener('restore', () => go(kept));
</script>`;

/** A site that swaps its body at each visit, with the tag in the head, where it stays. */
export const swapping = inHead(turbo());

/** The same with the tag in each body, run again when the body has come. */
export const bringing = page(
  turbo(`const again = document.createElement('script');
    again.src = '{script}';
    body.append(again);`) + tag,
);

/** A page as a browser saves it, or brings it back after a crash: our element is in it, and nothing inside. */
export const saved = page(`<div data-waymark-host lang="en-GB"></div>${tag}`);

/** A page that goes on writing itself while it is read, our tag included. */
export const written = page(
  `<script>document.write('<p>Written</p><script src="{script}"><\\/script><p>And more</p>')</script>`,
);

/** A site that builds its pages in the body itself, and empties it at each. */
export const emptied = inHead(
  `<script>addEventListener('visit', () => {
    document.body.innerHTML = '<h1>The next page</h1><a data-waymark="child" href="{script}/../gb/en-GB.html">Find help</a>';
  })</script>`,
);

const preact = readFileSync('node_modules/preact/dist/preact.mjs').toString('base64');

/** A body that a framework takes over, and draws again each time it is told to, beside us. */
export const hydrated = (into: string, body: string, how: 'hydrate' | 'render' = 'hydrate') =>
  page(
    `${body}<script src="{script}"></script><script type="module">
      import { h, ${how} as draw } from 'data:text/javascript;base64,${preact}';
      let count = 0;
      const App = () => h('main', null, h('h2', null, 'Drawn ' + count), h('p', null, 'A page of its own'));
      const again = () => { draw(h(App), ${into}); count++; };
      again();
      addEventListener('visit', again);
    </script>`,
  );

/** A page with a film, or with advertisements: it draws all the time, and works whenever it is not drawing. */
export const restless = page(
  `${tag}<p id="film"></p><script>
    const work = (ms) => {
      for (const end = performance.now() + ms; performance.now() < end;);
    };
    const draw = (count) => {
      film.textContent = count;
      work(20);
      requestAnimationFrame(draw);
    };
    draw();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      work(5);
      port2.postMessage('');
    };
    port2.postMessage('');
  </script>`,
);
