import type { Built, Door } from '../builder/built.ts';
import { SOURCE_LOCALE, type Authored } from '../model/authored.ts';
import type { Flow } from '../model/flow.ts';
import { isReviewed } from '../review/is-reviewed.ts';
import { signStates } from '../review/sign-state.ts';
import { words } from '../words/say.ts';
import { catalogue } from './catalogue.ts';
import { CURRENT } from './deploy.ts';
import { integrity, signedDigest } from './digest.ts';
import { LEAVE } from './frame-data.ts';
import { isOffered } from './languages.ts';
import { places } from './places.ts';

/** What the builder page knows of a build, all of it from what was built. */
export function builtOf(
  authored: Authored,
  loader: string,
  version: string,
  address?: string,
): Built {
  const { locales } = authored;
  const source = locales.find(({ tag }) => tag === SOURCE_LOCALE);
  const { say } = words(SOURCE_LOCALE, source?.phrases ?? {});
  const { locales: texts } = catalogue(authored, '');
  const toSign = signStates(authored, signedDigest).filter(
    ({ locale }) => locale === SOURCE_LOCALE,
  );
  return {
    version,
    current: CURRENT,
    integrity: integrity(loader),
    places: places(authored).map(({ folder, nation, area }) => ({
      folder,
      title: area ? say(`areas.${area}`) : nation ? say(`app.nation.${nation}`) : 'All of the UK',
      offered: locales
        .map(({ tag }) => tag)
        .filter((tag) => tag !== SOURCE_LOCALE && isOffered(tag, nation)),
    })),
    languages: locales.map((locale) => {
      const { tag, about } = locale;
      const { name, english } = about;
      const [label = '', quiet = ''] = texts[tag] ?? [];
      return { tag, name, english, reviewed: isReviewed(locale), label, quiet };
    }),
    doors: doorsOf(authored, (flow, step, option) =>
      say(option ? `flows.${flow}.${step}.options.${option}` : `flows.${flow}.${step}.title`),
    ),
    leave: LEAVE,
    signed: toSign.filter(({ state }) => state === 'signed').length,
    toSign: toSign.length,
    ...(address && { address: `${address}${CURRENT}/` }),
  };
}

/** The first question's own answers say best what a flow is for; then those of whoever was not sure. */
function doorsOf(
  { flows }: Authored,
  text: (flow: string, step: string, option?: string) => string,
): Door[] {
  const rank = ({ id }: Flow) => ['start', 'unsure'].indexOf(id) >>> 0;
  const inOrder = flows.map(({ value }) => value).sort((a, b) => rank(a) - rank(b));
  const answers = inOrder.flatMap((flow) =>
    Object.entries(flow.steps).flatMap(([step, { options }]) =>
      options.map(({ id, to }) => ({ to, flow: flow.id, step, id })),
    ),
  );
  return inOrder
    .filter(({ entry }) => entry)
    .map(({ id, start, openings }) => {
      const leads = answers.find(({ to }) => to === `${id}/${start}`);
      return {
        flow: id,
        ...(leads && { answer: text(leads.flow, leads.step, leads.id) }),
        asks: text(id, start),
        openings: Object.keys(openings),
      };
    });
}
