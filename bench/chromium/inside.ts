import type { Session } from './session.ts';

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/**
 * Runs a function in a page or frame and gives what it returns, by way of JSON. The function takes
 * nothing from around it: it travels as text. No policy of the page's forbids it.
 */
export async function inside<Given extends unknown[], Result>(
  session: Session,
  run: (...given: Given) => Result | Promise<Result>,
  ...given: Given
): Promise<Result> {
  const expression = call(run, ...given);
  const { result, exceptionDetails } = await session.send<
    Evaluated & { result: { value: Result } }
  >('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** A function and what it is given, as one expression. */
export function call<Given extends unknown[]>(
  run: (...given: Given) => unknown,
  ...given: Given
): string {
  return `(${String(run)})(${given.map((each) => JSON.stringify(each)).join(',')})`;
}
