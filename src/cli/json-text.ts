import { format } from 'prettier';

/** A value as our JSON files are laid out. */
export function jsonText(value: unknown): Promise<string> {
  return format(JSON.stringify(value, null, 2), { parser: 'json', printWidth: 100 });
}
