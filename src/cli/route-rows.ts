import { find } from '../directory/find.ts';
import type { Authored } from '../model/authored.ts';
import type { Listed } from '../model/helpline.ts';
import type { Holidays } from '../model/hours.ts';
import { routesOf, type Route } from '../review/routes.ts';

/** A route, and the helplines its card offers anywhere in the UK, in the order it offers them. */
export interface RouteRow extends Route {
  helplines: string[];
}

export function routeRows(
  authored: Authored,
  helplines: readonly Listed[],
  holidays: Holidays,
  instant: Date,
): RouteRow[] {
  // Hundreds of routes end at a few dozen cards.
  const known = new Map<string, string[]>();
  const offered = (needs: string[]) => {
    const found = find(helplines, holidays, { needs, nation: null, prefer: [], instant });
    return [...found.first, ...found.more].map(({ helpline }) => helpline.id);
  };
  return routesOf(authored).map((route) => {
    const ids = known.get(route.outcome) ?? offered(route.needs);
    known.set(route.outcome, ids);
    return { ...route, helplines: ids };
  });
}
