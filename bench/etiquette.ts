import { globSync, readFileSync } from 'node:fs';
import lighthouse from 'lighthouse';
import { launch } from './chromium/launch.ts';
import type { Report } from './report.ts';
import { rounds, type Figures } from './rounds.ts';
import { file, serve } from './site.ts';
import { median, summary } from './stats.ts';
import { table } from './table.ts';

const TAG = /<script src="waymark\/waymark\.js"[^>]*><\/script>/;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const AUDITS: Record<string, string> = {
  'largest-contentful-paint': 'LCP, ms',
  'cumulative-layout-shift': 'CLS',
  'total-blocking-time': 'Total blocking time, ms',
  'interaction-to-next-paint': 'INP, ms',
};

/**
 * Lighthouse on the demonstration, as a phone, with the tag and without, one straight after the
 * other. Fails where a category is lower with it.
 */
export async function etiquette(
  files: ReadonlyMap<string, string>,
  count: number,
  tell: (text: string) => void,
): Promise<Report> {
  const demo = new Map(
    globSync('*.{html,css,svg}', { cwd: 'demo' }).map((path) => [
      path,
      readFileSync(`demo/${path}`, 'utf8'),
    ]),
  );
  const html = demo.get('index.html') ?? '';
  if (!TAG.test(html)) throw new Error('the demonstration has no tag to be without');
  const site = await serve((path) => {
    const [, folder = '', name = ''] = /^\/(with|without)\/(.*)$/.exec(path) ?? [];
    if (name === '') return file('.html', folder === 'without' ? html.replace(TAG, '') : html);
    const body = name.startsWith('waymark/') ? files.get(name.slice(8)) : demo.get(name);
    return body === undefined ? undefined : file(name, body);
  }, 'localhost');
  const chromium = await launch();
  try {
    const scenarios = ['without', 'with'].map((name) => ({
      name,
      run: () => look(`${site.origin}/${name}/`, chromium.port, name),
    }));
    const values = await rounds(scenarios, Math.min(count, 3), tell);
    const of = (name: string, figure: string) => values.get(`${name}/${figure}`) ?? [];
    const figures = [...CATEGORIES, ...Object.values(AUDITS)].filter((each) =>
      values.has(`with/${each}`),
    );
    const lower = CATEGORIES.filter(
      (each) => median(of('with', each)) < median(of('without', each)),
    );
    const rows = figures.map((each) => {
      const [without, given] = [of('without', each), of('with', each)];
      return [
        each,
        ...[median(without), median(given), median(given) - median(without)].map(plain),
        plain(Math.max(...without) - Math.min(...without)),
      ];
    });
    const heading = ['Lighthouse on the demonstration', 'without', 'with', 'difference', 'spread'];
    return {
      text: [
        table(heading, rows),
        'Spread is that of the runs without the tag. INP is not here: Lighthouse presses nothing.',
        lower.length === 0
          ? 'No category is lower with it.'
          : `Lower with it: ${lower.join(', ')}.`,
      ].join('\n\n'),
      results: Object.fromEntries([...values].map(([name, list]) => [name, summary(list)])),
      broken: lower,
    };
  } finally {
    await Promise.all([chromium.stop(), site.stop()]);
  }
}

async function look(url: string, port: number, name: string): Promise<Figures> {
  const result = await lighthouse(url, { port, logLevel: 'silent', output: 'json' });
  if (!result) throw new Error('Lighthouse found nothing');
  const { categories, audits } = result.lhr;
  const figures: Record<string, number> = {};
  for (const each of CATEGORIES) figures[`${name}/${each}`] = (categories[each]?.score ?? 0) * 100;
  for (const [id, what] of Object.entries(AUDITS)) {
    const value = audits[id]?.numericValue;
    if (value !== undefined) figures[`${name}/${what}`] = value;
  }
  return figures;
}

function plain(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
