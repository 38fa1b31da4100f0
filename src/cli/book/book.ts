import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { SOURCE_LOCALE, type Authored } from '../../model/authored.ts';
import { everyHelpline } from '../../review/every-helpline.ts';
import { phraseList } from '../../review/phrase-list.ts';
import type { RouteRow } from '../route-rows.ts';
import { flowChapter } from './flow-chapter.ts';
import { helplineEntry } from './helpline-entry.ts';
import { styles } from './styles.ts';

/** The words of a phrase, or a mark that a reviewer cannot miss. */
export type Words = (key: string) => string | undefined;

/**
 * The review book: every step with its words and where each answer leads, and every service with
 * its sources. Plain enough to print. Nothing in it says that anybody has approved it.
 */
export function book(authored: Authored, rows: readonly RouteRow[]): string {
  const locale = authored.locales.find(({ tag }) => tag === SOURCE_LOCALE);
  const phrases = new Map(locale && phraseList(locale).map(({ key, text }) => [key, text]));
  const words: Words = (key) => phrases.get(key);
  const flows = authored.flows
    .map(({ value }) => value)
    .sort((a, b) => Number(b.id === 'start') - Number(a.id === 'start'));

  const document = h(
    'html',
    { lang: SOURCE_LOCALE },
    h(
      'head',
      null,
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', null, 'Waymark review book: draft'),
      h('style', null, styles),
    ),
    h(
      'body',
      null,
      h('h1', null, 'Waymark review book'),
      h('p', { class: 'draft' }, 'DRAFT: unsigned'),
      h(
        'p',
        null,
        'Nobody has approved these words, routes or numbers. ',
        'No number was rung to make this book. ',
        `There are ${rows.length} routes to a card; routes.json beside this file lists each.`,
      ),
      h('h2', null, 'What we ask'),
      flows.map((flow) => flowChapter(flow, words, rows)),
      h('h2', null, 'Who helps'),
      everyHelpline(authored).map(({ value }) => helplineEntry(value, words)),
    ),
  );
  return `<!doctype html>\n${renderToString(document)}\n`;
}
