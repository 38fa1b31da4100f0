import type { Language } from '../model/frame-data.ts';

/** The languages a person may choose from: their own, those offered to everybody here, and those a host asks for. */
export function offeredLanguages(
  languages: readonly Language[],
  own: string,
  asked = '',
): Language[] {
  const also = [own, ...asked.split(' ')];
  return languages.filter(({ tag, offered }) => offered || also.includes(tag));
}

/**
 * Where this page is in another language, from this page's own address: beside it, under the same
 * name but for the language, a release's name included. `en-GB.1f0c2a.html` → `cy.1f0c2a.html`
 */
export function addressIn(tag: string, locale: string, own = document.baseURI): string {
  const { pathname } = new URL(own);
  return pathname.slice(pathname.lastIndexOf('/') + 1).replace(locale, tag);
}
