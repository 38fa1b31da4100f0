import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { catalogue } from '../../src/build/catalogue.ts';
import { checked } from '../../src/build/checked.ts';
import { documentOf } from '../../src/build/document.ts';
import type { Authored } from '../../src/model/authored.ts';
import type { FrameData } from '../../src/model/frame-data.ts';
import { partsOf } from '../frame-parts.ts';
import { start } from '../measures/start.ts';
import { FRAME, KB, LOADER } from '../measure.ts';
import type { Report } from '../report.ts';
import { rounds } from '../rounds.ts';
import { sizes } from '../sizes.ts';
import { stage } from '../stage.ts';
import { median } from '../stats.ts';
import { table } from '../table.ts';
import { judgeGrowth, type Point } from './judge-growth.ts';
import { moreHelplines, moreSteps } from './multiply.ts';
import { vary, vocabularyOf } from './vary.ts';

const STEPS = [1, 4, 16];
const HELPLINES = [1, 10, 100];
const LANGUAGES = [1, 4, 12];

/** Letters of the largest document that is opened: a hundred directories in one are only weighed. */
const LARGEST = 8_000_000;

interface Prerenderer {
  prerender(data: FrameData): { html: string; title: string };
}

/**
 * How bytes and the start of a frame grow with steps, helplines and languages, beside the words
 * themselves compressed alone. Fails where anything grows faster than those.
 */
export async function growth(
  files: ReadonlyMap<string, string>,
  count: number,
  tell: (text: string) => void,
): Promise<Report> {
  const page = files.get(FRAME) ?? '';
  const data = dataOf(page);
  const built = pathToFileURL('.cache/prerender/prerender.mjs');
  const { prerender }: Prerenderer = await import(built.href);
  const made = (changed: FrameData) => frameOf(page, changed, prerender);
  const documents = [
    ...STEPS.map((times) => ({ by: 'steps', times, html: made(moreSteps(data, times)) })),
    ...HELPLINES.map((times) => ({
      by: 'helplines',
      times,
      html: made(moreHelplines(data, times)),
    })),
  ];
  const panel = [...files.keys()].find((path) => /^gb\/en-GB\.\w+\.html$/.test(path)) ?? '';
  const name = ({ by, times }: { by: string; times: number }) => `${by}-${times}`;
  const timed = documents.filter(({ html }) => html.length < LARGEST);
  const variants = timed.map((each) => [name(each), new Map(files).set(panel, each.html)]);
  const set = await stage(files, Object.fromEntries(variants));
  const values = await rounds(
    timed.map((each) => ({
      name: name(each),
      run: () => start(set, { variant: name(each), prefix: `${name(each)}/` }),
    })),
    count,
    tell,
  ).finally(() => set.stop());

  const frames = documents.map((each): Point => {
    const { code, facts } = partsOf(each.html);
    return {
      by: each.by,
      times: each.times,
      whole: (sizes(each.html).brotli - sizes(code).brotli) / KB,
      words: sizes(facts).brotli / KB,
      ...(timed.includes(each) && { start: median(values.get(`${name(each)}/start-cpu`) ?? []) }),
    };
  });
  const points = [...frames, ...LANGUAGES.map((times) => loaderWith(files, times))];
  const broken = judgeGrowth(points);
  const rows = points.map(({ by, times, whole, words, start: cpu }) => [
    `${by} ×${times}`,
    ...[whole, words].map((value) => value.toFixed(2)),
    cpu === undefined ? '' : cpu.toFixed(1),
  ]);
  return {
    text: [
      table(['growth', 'KB but for code', 'words alone, KB', 'start, ms of CPU'], rows),
      broken.length === 0
        ? 'Nothing grows faster than its words.'
        : `Faster: ${broken.join(', ')}.`,
    ].join('\n\n'),
    results: points,
    broken,
  };
}

function dataOf(page: string): FrameData {
  const json = /<script type="application\/json"[^>]*>([^]*?)<\/script>/.exec(page)?.[1] ?? '';
  return JSON.parse(json);
}

function frameOf(page: string, data: FrameData, prerender: Prerenderer['prerender']): string {
  const [, styles = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
  const [head = '', script = ''] = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(
    ([, text = '']) => text,
  );
  return documentOf({ data, ...prerender(data), styles, head, script });
}

/** The loader, told of so many languages: the words of each are other words. */
function loaderWith(files: ReadonlyMap<string, string>, times: number): Point {
  const authored = checked(process.cwd());
  const [locale] = authored.locales;
  if (!locale) throw new Error('there is no language');
  const words = vocabularyOf(
    globSync('locales/en-GB/**/*.json').map((file) => readFileSync(file, 'utf8')),
  );
  const others = Array.from({ length: times - 1 }, (_, at) => {
    const other = vary(words, at);
    const loader = Object.entries(Object(locale.phrases['loader'])).map(([key, text]) => [
      key,
      other(String(text)),
    ]);
    return { ...locale, tag: `x${at}`, phrases: { loader: Object.fromEntries(loader) } };
  });
  const more: Authored = { ...authored, locales: [locale, ...others] };
  const now = catalogue(authored, 'r');
  const then = catalogue(more, 'r');
  const text = files.get(LOADER) ?? '';
  const locales = JSON.stringify(now.locales);
  if (!text.includes(locales)) throw new Error('the loader is not of these words');
  return {
    by: 'languages',
    times,
    whole: sizes(text.replace(locales, () => JSON.stringify(then.locales))).brotli / KB,
    words: sizes(JSON.stringify(Object.values(then.locales))).brotli / KB,
  };
}
