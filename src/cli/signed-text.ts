import { format } from 'prettier';
import type { Signature } from '../model/signature.ts';

/**
 * The text of a JSON file with one more signature in it: on what is found by these names, one inside
 * the other, or on the whole. The rest stays as it was, laid out as `npm run format` does.
 */
export async function signedText(
  text: string,
  path: readonly string[],
  signature: Signature,
): Promise<string> {
  const whole: unknown = JSON.parse(text);
  const signed = JSON.stringify(at(whole, path, signature), null, 2);
  return format(signed, { parser: 'json', printWidth: 100 });
}

function at(value: unknown, [name, ...rest]: readonly string[], signature: Signature): unknown {
  if (!isObject(value)) return value;
  if (name === undefined) return withSignature(value, signature);
  return { ...value, [name]: at(value[name] ?? {}, rest, signature) };
}

/** Signatures stand before a flow's steps, where they are seen, and last everywhere else. */
function withSignature({ reviewed, steps, ...rest }: Unread, signature: Signature): Unread {
  const before: readonly unknown[] = Array.isArray(reviewed) ? reviewed : [];
  return { ...rest, reviewed: [...before, signature], ...(steps !== undefined && { steps }) };
}

type Unread = Record<string, unknown>;

function isObject(value: unknown): value is Unread {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
