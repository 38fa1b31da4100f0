import type { Language } from '../model/frame-data.ts';
import type { Say } from '../model/phrases.ts';
import { Icon } from './icon.tsx';

interface Props {
  say: Say;
  /** The one this page is in. */
  locale: string;
  /** Those a person may choose from, this page's own included or not. */
  languages: readonly Language[];
  /** One of them was asked for and did not come: then they are links, and open a tab of their own. */
  failed: boolean;
  /** Goes on in this language; false where it cannot, and the link is followed. */
  onSpeak(language: Language): boolean;
}

/**
 * Other languages, each by its own name and in its own letters. They are links to the same page, so
 * that they work with no script; with it, the person stays where they are.
 */
export function Languages({ say, locale, languages, failed, onSpeak }: Props) {
  const others = languages.filter(({ tag }) => tag !== locale);
  const [only] = others;
  if (!only) return null;
  const link = (language: Language) => (
    <a
      key={language.tag}
      class="language"
      href={`${language.tag}.html`}
      lang={language.tag}
      dir="auto"
      target={failed ? '_blank' : undefined}
      rel="noopener noreferrer"
      hreflang={language.tag}
      onClick={(event) => onSpeak(language) && event.preventDefault()}
    >
      {language.name}
    </a>
  );
  const own = languages.find(({ tag }) => tag === locale);
  return (
    <nav class="languages" aria-label={say('app.language.title')}>
      {others.length === 1 ? (
        link(only)
      ) : (
        <details class="languages-fold">
          <summary>
            <Icon name="site" />
            {own?.name ?? locale}
          </summary>
          <div class="languages-list">{others.map(link)}</div>
        </details>
      )}
    </nav>
  );
}
