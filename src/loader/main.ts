import { start } from './start.ts';

/** What the script tag runs. A guest that cannot begin stays silent: the page is not ours to break. */
try {
  start(__CATALOGUE__);
} catch {
  // Links marked data-waymark still lead to the stand-alone page.
}
