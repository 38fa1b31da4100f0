import type { Viz } from '@viz-js/viz';
import type { ComponentChildren } from 'preact';
import { SOURCE_LOCALE } from '../../model/authored.ts';
import { isReviewed } from '../../review/is-reviewed.ts';
import { barrierChapter } from './barrier-chapter.ts';
import { cardChapter } from './card-chapter.ts';
import { cover } from './cover.ts';
import { flowChapter, flowsInOrder, legend } from './flow-chapter.ts';
import { helplineChapter } from './helpline-chapter.ts';
import { languageChapter, languageFile, languageName } from './language-chapter.ts';
import type { Material } from './material.ts';
import { notesChapter } from './notes-chapter.ts';
import { page } from './page.ts';
import { readingChapter } from './reading-chapter.ts';
import { routeChapter } from './route-chapter.ts';
import { screenChapter } from './screen-chapter.ts';
import { styles } from './styles.ts';

/**
 * The review book, a file a chapter, made to be printed: everything that ships, in words and
 * pictures. While anything is unsigned it says "draft" on every page; the widget never does.
 */
export function book(viz: Viz, material: Material): Record<string, string> {
  const draft = material.states.some(
    ({ state, locale }) => state !== 'signed' && locale === SOURCE_LOCALE,
  );
  const chapter = (title: string, content: ComponentChildren) => page(title, draft, content);
  const flows = flowsInOrder(material).map((flow) => flowChapter(viz, flow, material));
  return {
    'index.html': chapter('Review book', cover(material)),
    'flows.html': chapter('What we ask', [legend(), flows]),
    'routes.html': chapter('Routes', routeChapter(material)),
    'cards.html': chapter('Cards', cardChapter(material)),
    'barriers.html': chapter('What might stop you', barrierChapter(material)),
    'helplines.html': chapter('Who helps', helplineChapter(material)),
    'screen.html': chapter('Words on every screen', screenChapter(material)),
    'notes.html': chapter('Notes for translators', notesChapter(material)),
    'reading.html': chapter('Reading level', readingChapter(material)),
    'review.css': styles(draft),
    ...languageChapters(material),
  };
}

/** A file for each language; its own state alone makes it a draft. */
function languageChapters(material: Material): Record<string, string> {
  const chapters = material.translations.map((language) => {
    const { tag, locale } = language;
    const unsigned = material.states.some(
      ({ state, locale: of }) => of === tag && state !== 'signed',
    );
    const draft = unsigned || !isReviewed(locale);
    const made = page(languageName(locale), draft, languageChapter(language, material));
    return [languageFile(tag), made] as const;
  });
  return Object.fromEntries(chapters);
}
