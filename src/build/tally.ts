import type { Authored } from '../model/authored.ts';
import { everyHelpline } from '../review/every-helpline.ts';
import { phraseList } from '../review/phrase-list.ts';
import { rules } from '../review/rules/index.ts';
import { count } from './report.ts';

/** What was checked, in one line: a check of nothing must not look like a check of everything. */
export function tally(authored: Authored): string {
  const { flows, areas, locales } = authored;
  const helplines = everyHelpline(authored).map(({ value }) => value);
  const steps = flows.flatMap(({ value }) => Object.keys(value.steps));
  const parts = [
    count(flows.length, 'flow'),
    count(steps.length, 'step'),
    count(helplines.length, 'helpline'),
    count(areas.length, 'area'),
    count(helplines.flatMap(({ channels }) => channels).length, 'channel'),
    count(helplines.flatMap(({ sources }) => Object.keys(sources)).length, 'source'),
    ...locales.map((locale) => `${count(phraseList(locale).length, 'phrase')} in ${locale.tag}`),
  ];
  return `${parts.join(', ')}: ${count(rules.length, 'rule')} kept.`;
}
