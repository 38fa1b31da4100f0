import { existsSync, readFileSync } from 'node:fs';
import { signatures, type Signature } from '../model/signature.ts';
import { jsonText } from './json-text.ts';

/** The text of a project's file of signatures with one more in it, by the names of what is signed. */
export function signaturesText(file: string, name: string, signed: Signature): Promise<string> {
  const before = existsSync(file) ? signatures.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  const all = { ...before, [name]: [...(before[name] ?? []), signed] };
  return jsonText(Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))));
}
