import { onlyOurFolder } from './only-our-folder.ts';
import { PLAIN } from './plain.ts';

// Runs before anything is painted, so that the page a person without script sees never flashes.
onlyOurFolder();
const root = document.documentElement;
root.classList.remove(PLAIN);
if (parent !== self) root.classList.add('framed');

/** All the numbers, by situation: open in the document as it was made. */
const numbers = () => document.querySelector<HTMLDetailsElement>('.all-numbers');

// Closed as soon as the parser has come to it, where the questions come first.
new MutationObserver((_, watch) => {
  const fold = numbers();
  if (!fold) return;
  fold.open = false;
  watch.disconnect();
}).observe(root, { childList: true, subtree: true });

// Whatever breaks later, the person is left with the plain page and all the numbers.
function plain() {
  root.classList.add(PLAIN);
  const fold = numbers();
  if (fold) fold.open = true;
}
addEventListener('error', plain);
addEventListener('unhandledrejection', plain);
