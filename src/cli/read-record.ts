import { readFileSync } from 'node:fs';
import { problemOf } from '../build/read-issue.ts';
import type { Incoming } from '../exchange/incoming.ts';
import { servicesIn } from '../exchange/services-in.ts';
import type { Problem } from '../model/problem.ts';

/** The services in a file of somebody else's, or why they cannot be read. */
export function readRecord(file: string): { services: Incoming[] } | { problems: Problem[] } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return refusal(file, 'This file cannot be opened.', 'Check its name.');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refusal(
      file,
      'This file is not JSON.',
      'Save the service as JSON, as the directory’s API gives it.',
    );
  }
  const read = servicesIn(value);
  if ('services' in read) return read;
  return { problems: read.error.issues.map((issue) => problemOf(issue, file, read.value)) };
}

function refusal(where: string, what: string, hint: string): { problems: Problem[] } {
  return { problems: [{ where, what, hint }] };
}
