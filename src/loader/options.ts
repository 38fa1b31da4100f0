import { isColour, isFont, isRadius } from '../link/brand.ts';
import { isMinutes } from '../link/messages.ts';
import { secure } from '../link/secure.ts';
import type { Catalogue } from './catalogue.ts';
import { readHello } from './hello.ts';
import { nearest } from './locale.ts';
import { oneOf, take } from './take.ts';

export type Options = ReturnType<typeof readOptions>;

/** What the script element asks for; what is not valid is refused and its default taken. */
export function readOptions(script: HTMLElement, catalogue: Catalogue) {
  // A tag that names a region does not mean the project's own area in another.
  const dataset: DOMStringMap = __TAG__
    ? { ...__TAG__, ...(script.dataset['region'] && { area: undefined }), ...script.dataset }
    : script.dataset;
  const { regions, offered, locales, leave } = catalogue;
  const option = (name: string, unset: string, read: (value: string) => string | undefined) =>
    take(`data-${name}`, dataset[name], unset, read);
  const choice = (name: string, unset: string, ...others: string[]) =>
    option(name, unset, oneOf([unset, ...others]));

  const maybe = (name: string, is: (value: string) => boolean) =>
    take(`data-${name}`, dataset[name], undefined, (value) => (is(value) ? value : undefined));

  const names = Object.keys(regions);
  const areasOf = (name: string) => oneOf(regions[name] ?? []);
  // An area given alone says which region it is in.
  let around = 'gb';
  for (const name of names) if (areasOf(name)(dataset['area'] ?? '')) around = name;
  const region = option('region', around, oneOf(names));
  const area = take('data-area', dataset['area'], undefined, areasOf(region));

  const near = (tag: string) => nearest(tag, locales);
  let languages = '';
  for (const tag of (dataset['languages'] ?? '').split(/[\s,]+/)) {
    const listed = tag && take('data-languages', tag, undefined, near);
    if (listed) languages += ` ${listed}`;
  }
  // A page's own language only where it is offered: to everybody in the region, or by this tag.
  const own = near(document.documentElement.lang);
  const offers = ` ${offered[region] ?? ''}${languages} `;
  const locale = option('locale', own && offers.includes(` ${own} `) ? own : 'en-GB', near);
  const texts = locales[locale] ?? locales['en-GB'];

  // In the head there is no place to be a part of.
  const places = script.closest('body') ? ['bubble', 'inline'] : ['bubble'];
  const mode = option('mode', 'bubble', oneOf(places));
  const launcher = choice('launcher', 'plain', 'quiet');
  const colour = maybe('colour', isColour);
  const radius = maybe('radius', (px) => isRadius(+px));
  const font = maybe('font', isFont);
  const forget = maybe('forget', (minutes) => isMinutes(+minutes));

  return {
    locale,
    texts,
    /** As a folder: `gb-eng`, or `gb-eng/cumbria`. */
    place: area ? `${region}/${area}` : region,
    mode,
    launcher,
    label: option('label', texts[launcher === 'quiet' ? 1 : 0], (label) => label.trim()),
    position: choice('position', 'right', 'left', 'none'),
    theme: choice('theme', 'auto', 'light', 'dark'),
    preload: choice('preload', 'idle', 'open'),
    leave: option('leave', leave, secure),
    hello: readHello('data-', dataset, catalogue, {
      kind: 'hello',
      stays: mode === 'inline' || undefined,
      forget: forget ? +forget : undefined,
      languages: languages.trim() || undefined,
      counts: take('data-counts', dataset['counts'], undefined, oneOf(['on'])),
      brand:
        colour || radius || font
          ? { colour, radius: radius ? +radius : undefined, font }
          : undefined,
    }),
  };
}
