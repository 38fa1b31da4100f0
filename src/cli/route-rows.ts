import { factsOf } from '../conversation/facts.ts';
import { stepsOf } from '../conversation/steps.ts';
import { find } from '../directory/find.ts';
import type { Authored } from '../model/authored.ts';
import type { Listed } from '../model/helpline.ts';
import type { Holidays } from '../model/hours.ts';
import { routesOf, type Route } from '../review/routes.ts';

/** A route, and the helplines its card offers anywhere in the UK, in the order it offers them. */
export interface RouteRow extends Omit<Route, 'path'> {
  helplines: string[];
}

export function routeRows(
  authored: Authored,
  helplines: readonly Listed[],
  holidays: Holidays,
  instant: Date,
): RouteRow[] {
  const factsAt = factsOn(authored);
  // Hundreds of routes end at a few dozen cards.
  const known = new Map<string, string[]>();
  return routesOf(authored).map(({ path, ...route }) => {
    const { needs } = route;
    const facts = factsAt({ path, ...route });
    const key = [route.outcome, facts.nation, facts.age, ...facts.prefer].join(' ');
    const offered = () => {
      const found = find(helplines, holidays, { needs, ...facts, instant });
      return [...found.first, ...found.more].map(({ helpline }) => helpline.id);
    };
    const ids = known.get(key) ?? offered();
    known.set(key, ids);
    return { ...route, helplines: ids };
  });
}

/** What is known of somebody who has come by a route. */
export function factsOn({ flows }: Authored) {
  const all = flows.map(({ value }) => value);
  const steps = stepsOf(all);
  return ({ path, options, outcome }: Pick<Route, 'path' | 'options' | 'outcome'>) => {
    const answers = options.map((id, index) =>
      steps.get(path[index] ?? '')?.step.options.find((option) => option.id === id),
    );
    return factsOf(all, answers, [outcome]);
  };
}
