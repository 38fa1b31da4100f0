import { compareRanks, rankOf, type Rankable } from '../directory/rank.ts';
import type { Request } from '../directory/request.ts';
import { sideBySide } from '../directory/side-by-side.ts';
import type { Authored } from '../model/authored.ts';
import type { Helpline } from '../model/helpline.ts';
import { ageBand, nation, type ChannelKind } from '../model/names.ts';
import { inArea } from './in-area.ts';

type Helpful = Helpline & Rankable;

/**
 * Every helpline that stands first on some card: for some outcome, nation, area, age and way to
 * get help. Hours are left out of it, so the same ones are first on any day.
 */
export function firstOffered(authored: Authored): Set<string> {
  const national = authored.helplines.map(({ value }) => ({ ...value, local: false }));
  const inAreas = authored.areas.map((each) => ({
    nations: [each.area.value.nation],
    helplines: inArea(each, authored.helplines).map(({ value, local }) => ({ ...value, local })),
  }));
  const places = [{ nations: [null, ...nation.options], helplines: national }, ...inAreas];
  return new Set(
    places.flatMap(({ nations, helplines }) =>
      needsOf(authored).flatMap((needs) =>
        nations.flatMap((where) =>
          [null, ...ageBand.options].flatMap((age) =>
            preferencesOf(authored).flatMap((prefer) =>
              firstFor(helplines, { needs, nation: where, age, prefer, instant: NEVER }),
            ),
          ),
        ),
      ),
    ),
  );
}

/** A rank asks for no time. */
const NEVER = new Date(0);

function firstFor(helplines: readonly Helpful[], request: Request): string[] {
  const ranked = helplines
    .flatMap((helpline) => {
      const rank = rankOf(helpline, false, request);
      return rank ? [{ helpline, open: false, rank }] : [];
    })
    .sort((a, b) => compareRanks(a.rank, b.rank));
  return sideBySide(ranked, request).map(({ helpline }) => helpline.id);
}

function stepsOf({ flows }: Authored) {
  return flows.flatMap(({ value }) => Object.values(value.steps));
}

function needsOf(authored: Authored): string[][] {
  const all = stepsOf(authored).flatMap((step) => (step.kind === 'outcome' ? [step.needs] : []));
  return distinct(all);
}

/** What an answer can ask to see first, and nothing. */
function preferencesOf(authored: Authored): ChannelKind[][] {
  const all = stepsOf(authored).flatMap(({ options }) => options.map(({ prefer }) => prefer ?? []));
  return distinct([[], ...all]);
}

function distinct<Item extends string>(lists: readonly (readonly Item[])[]): Item[][] {
  return [...new Map(lists.map((list) => [list.join(), [...list]])).values()];
}
