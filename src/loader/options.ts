import type { Catalogue } from './catalogue.ts';
import { readHello } from './hello.ts';
import { nearest } from './locale.ts';
import { oneOf, take } from './take.ts';

export type Options = ReturnType<typeof readOptions>;

/** What the script element asks for; what is not valid is refused and its default taken. */
export function readOptions({ dataset }: HTMLElement, catalogue: Catalogue) {
  const { regions, locales, leave } = catalogue;
  const option = (name: string, unset: string, read: (value: string) => string | undefined) =>
    take(`data-${name}`, dataset[name], unset, read);
  const choice = (name: string, unset: string, ...others: string[]) =>
    option(name, unset, oneOf([unset, ...others]));

  const near = (tag: string) => nearest(tag, locales);
  const locale = option('locale', near(document.documentElement.lang) ?? 'en-GB', near);
  const texts = locales[locale] ?? locales['en-GB'];

  const names = Object.keys(regions);
  const areasOf = (name: string) => oneOf(regions[name] ?? []);
  // An area given alone says which region it is in.
  let around = 'gb';
  for (const name of names) if (areasOf(name)(dataset['area'] ?? '')) around = name;
  const region = option('region', around, oneOf(names));
  const area = take('data-area', dataset['area'], undefined, areasOf(region));

  return {
    locale,
    texts,
    /** As a folder: `gb-eng`, or `gb-eng/cumbria`. */
    place: area ? `${region}/${area}` : region,
    label: option('label', texts.label, (label) => label.trim()),
    position: choice('position', 'right', 'left', 'none'),
    theme: choice('theme', 'auto', 'light', 'dark'),
    preload: choice('preload', 'idle', 'open'),
    leave: option('leave', leave, secure),
    hello: readHello('data-', dataset, catalogue),
  };
}

function secure(address: string): string | undefined {
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'https:' ? href : undefined;
  } catch {
    return undefined;
  }
}
