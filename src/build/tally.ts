import type { Authored } from '../model/authored.ts';
import { everyHelpline } from '../review/every-helpline.ts';
import { phraseList } from '../review/phrase-list.ts';
import { rules } from '../review/rules/index.ts';
import { count } from './report.ts';

/** How much there is of each kind of thing, and of phrases in each language. */
export function counted(authored: Authored) {
  const { flows, areas, locales } = authored;
  const helplines = everyHelpline(authored).map(({ value }) => value);
  return {
    flows: flows.length,
    steps: flows.flatMap(({ value }) => Object.keys(value.steps)).length,
    helplines: helplines.length,
    areas: areas.length,
    channels: helplines.flatMap(({ channels }) => channels).length,
    sources: helplines.flatMap(({ sources }) => Object.keys(sources)).length,
    phrases: Object.fromEntries(locales.map((locale) => [locale.tag, phraseList(locale).length])),
    rules: rules.length,
  };
}

/** What was checked, in one line: a check of nothing must not look like a check of everything. */
export function tally(authored: Authored): string {
  const { phrases, rules, ...things } = counted(authored);
  const parts = [
    ...Object.entries(things).map(([name, number]) => count(number, name.slice(0, -1))),
    ...Object.entries(phrases).map(([tag, number]) => `${count(number, 'phrase')} in ${tag}`),
  ];
  return `${parts.join(', ')}: ${count(rules, 'rule')} kept.`;
}
