import { page, tag } from '../../browser/setup/host.ts';

/** In front of everything that a z-index can be in front of. */
const FRONT = 'position: fixed; inset: 0; z-index: 2147483647';

/** Pages that put something over everything, once the launcher is there. */
export const layers = [
  {
    name: 'covers everything with the greatest z-index',
    html: page(`${tag}<div style="${FRONT}; background: #fff"></div>`),
  },
  {
    name: 'asks about cookies in our corner',
    html: page(
      `${tag}<div role="dialog" style="${FRONT}; top: auto; height: 200px; background: #ffd">
        We use cookies. <button>Accept</button></div>`,
    ),
  },
  {
    name: 'shows a popover of its own in our corner',
    html: page(
      `<div popover="manual" id="own" style="${FRONT}; margin: 0; width: 100%; height: 100%"></div>
      <script>own.showPopover()</script>${tag}`,
    ),
  },
];

/** A page that shows, and takes away, a modal dialog of its own when it is told to. */
export const modal = page(
  `${tag}<dialog id="own"><p>Stay on this page?</p><button>Stay</button></dialog>
  <script>
    addEventListener('show', () => own.showModal());
    own.querySelector('button').onclick = () => own.close();
  </script>`,
);

/** A page that shows a video, or anything else, on all of the screen. */
export const screenful = page(
  `${tag}<div id="film">A film</div><button onclick="film.requestFullscreen()">Full screen</button>`,
);
