import { coverage } from '../review/coverage.ts';
import { isReviewed } from '../review/is-reviewed.ts';
import type { Authored } from '../model/authored.ts';

const heads = ['Language', 'Tag', 'Phrases', 'Length', 'Written', 'Read by a native speaker'];

/** Every language as a row of a table in Markdown: how much of it there is, and whether it was read. */
export function languagesTable(authored: Authored): string {
  const rows = coverage(authored).map(({ locale, written, wanted, length }) => {
    const { name, english, translated, reviewed } = locale.about;
    return [
      name === english ? name : `${name} (${english})`,
      `\`${locale.tag}\``,
      `${written} of ${wanted}`,
      `${Math.round(length * 100)} %`,
      translated === null ? 'the original' : `${translated.on}, ${translated.by}`,
      isReviewed(locale) && reviewed ? `${reviewed.on}, ${reviewed.by}` : '**nobody yet: a draft**',
    ];
  });
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
