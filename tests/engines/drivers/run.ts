import type { Run } from '../driver.ts';

/** An expression that runs it there and comes to text: of that, every protocol has the same idea. */
export function expression<Given, Returned>(run: Run<Given, Returned>, given: Given): string {
  const called = `(${String(run)})(${JSON.stringify(given)})`;
  return `(async () => JSON.stringify((await ${called}) ?? null))()`;
}

/** What came back, by a person's two places: each is given how an expression is run there. */
export function runner(inPlace: (script: string) => Promise<unknown>) {
  return async <Given, Returned>(run: Run<Given, Returned>, given: Given): Promise<Returned> =>
    JSON.parse(String(await inPlace(expression(run, given))));
}
