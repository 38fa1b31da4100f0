import { start } from './start.ts';

/** What the script tag runs. */
start(__CATALOGUE__);
