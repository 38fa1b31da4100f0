import { panelOf, partsOf } from './frame-parts.ts';
import { oneLanguage } from './one-language.ts';
import { requestsIn } from './requests.ts';
import { sizes } from './sizes.ts';

/** The page that the budgets are for: the whole UK, in the language every other is checked against. */
export const FRAME = 'gb/en-GB.html';
export const LOADER = 'waymark.js';

/** A kilobyte is 1024 bytes. */
export const KB = 1024;

/** Everything that has a budget, by its name there, from the files of `dist/`. */
export function measure(files: ReadonlyMap<string, string>): Record<string, number> {
  const loader = fileIn(files, LOADER);
  const frame = panelOf(fileIn(files, FRAME));
  const { code, facts } = partsOf(frame);
  const whole = sizes(frame).brotli;
  const scripts = [...files.keys()].filter((path) => path.endsWith('.js')).length;
  const codeAlone = sizes(code).brotli;
  const { text, others } = oneLanguage(loader);
  const alone = sizes(text).brotli;
  return {
    loader: alone / KB,
    'loader-language': others === 0 ? 0 : (sizes(loader).brotli - alone) / others / KB,
    'frame-code': codeAlone / KB,
    frame: whole / KB,
    'frame-over-words': (whole - codeAlone) / sizes(facts).brotli,
    // A page asks for every script there is and for one document; the rest is what those ask for.
    requests: scripts + 1 + requestsIn(loader) + requestsIn(frame),
  };
}

function fileIn(files: ReadonlyMap<string, string>, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`dist has no ${path}: run npm run build`);
  return text;
}
