import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { From } from '../model/authored.ts';
import type { Problem } from '../model/problem.ts';
import { problemOf } from './read-issue.ts';
import { repeatedNames } from './read-repeats.ts';

export interface Reader {
  /** The file's value, or nothing where it is broken: the reason is then among the problems. */
  json(file: string): unknown;
  /** The file through a schema: one value, or none where it does not fit. */
  parse<Value>(schema: z.ZodType<Value>, file: string): From<Value>[];
  refuse(problem: Problem): void;
  problems: readonly Problem[];
}

/** Reads JSON files under `root`, and remembers every mistake rather than stopping at the first. */
export function readerOf(root: string): Reader {
  const problems: Problem[] = [];

  const json = (file: string): unknown => {
    const text = readFileSync(join(root, file), 'utf8');
    try {
      const value: unknown = JSON.parse(text);
      problems.push(...repeatedNames(text, file));
      return value;
    } catch (error) {
      problems.push(notJson(file, error));
      return undefined;
    }
  };

  return {
    json,
    parse(schema, file) {
      const value = json(file);
      if (value === undefined) return [];
      const read = schema.safeParse(value);
      if (read.success) return [{ file, value: read.data }];
      problems.push(...read.error.issues.map((issue) => problemOf(issue, file, value)));
      return [];
    },
    refuse: (problem) => problems.push(problem),
    problems,
  };
}

function notJson(file: string, error: unknown): Problem {
  const said = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(said)?.[1];
  return {
    where: line ? `${file} › line ${line}` : file,
    what: 'This file is not JSON.',
    hint: 'Look there, and just before, for a missing or extra comma, quote or bracket.',
  };
}
