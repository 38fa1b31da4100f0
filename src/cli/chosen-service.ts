import type { Incoming } from '../exchange/incoming.ts';
import type { Problem } from '../model/problem.ts';
import { nearest } from '../review/nearest.ts';

/** The one service that is meant, by its name or identifier; or why there is none. */
export function chosen(
  services: readonly Incoming[],
  file: string,
  wanted: string | undefined,
): { service: Incoming } | { problems: Problem[] } {
  const [first] = services;
  if (!first)
    return refusal(
      file,
      'There is no service in it.',
      'Save one as JSON, as the directory’s API gives it.',
    );
  if (wanted === undefined)
    return services.length === 1
      ? { service: first }
      : refusal(
          file,
          `It has ${services.length} services.`,
          'Say which with --service and its name.',
        );
  const names = services.map(({ name }) => name);
  const service = services.find(({ name, id }) => name === wanted || id === wanted);
  return service
    ? { service }
    : refusal(
        file,
        `It has no service called "${wanted}".`,
        `The nearest is "${nearest(wanted, names) ?? 'none'}".`,
      );
}

function refusal(where: string, what: string, hint: string): { problems: Problem[] } {
  return { problems: [{ where, what, hint }] };
}
