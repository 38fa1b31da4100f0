import { page } from '../../browser/setup/host.ts';

/** Where the page’s own way out leads: a page of its own site. */
const OUT = "location.replace('/other')";
const tagged = '<script src="{script}" async data-leave="https://neutral.example/"></script>';

/** Pages with keys of their own, and what a person presses while in our frame. */
export const leavers = [
  {
    name: 'leaves on Escape, as many police sites do',
    keys: ['Escape'],
    html: page(
      `${tagged}<script>document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') ${OUT} })</script>`,
    ),
  },
  {
    name: 'leaves on Escape, heard at the body by its number',
    keys: ['Escape'],
    html: page(
      `${tagged}<script>document.body.onkeydown = ({ keyCode }) => { if (keyCode === 27) ${OUT} }</script>`,
    ),
  },
  {
    name: 'leaves on Shift twice',
    keys: ['Shift', 'Shift'],
    html: page(
      `${tagged}<script>let shifts = 0;
      addEventListener('keydown', ({ key }) => { shifts = key === 'Shift' ? shifts + 1 : 0; if (shifts === 2) ${OUT} }, true)</script>`,
    ),
  },
];

/** GOV.UK’s exit component, as far as its keys go: Shift three times within five seconds, counted as they are let go. */
export const govuk = page(
  `${tagged}<a href="/other" class="exit">Exit this page</a><script>
    let presses = 0;
    document.addEventListener('keyup', (event) => {
      if (event.key !== 'Shift') presses = 0;
      else if (++presses === 3) document.body.classList.add('exiting');
      document.title = 'Shift ' + presses;
    }, true);
  </script>`,
);

/** A page that swallows every key before anybody else can hear it. */
export const greedy = page(
  `${tagged}<script>for (const type of ['keydown', 'keyup', 'keypress'])
    addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation() }, true)</script>`,
);
