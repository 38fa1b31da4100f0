import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { From } from '../model/authored.ts';
import type { Problem } from '../model/problem.ts';
import { onDisk, type Layers } from './layers.ts';
import { problemOf } from './read-issue.ts';
import { repeatedNames } from './read-repeats.ts';

export interface Reader {
  /** The file's value, or nothing where it is broken: the reason is then among the problems. */
  json(file: string): unknown;
  /** The file through a schema: one value, or none where it does not fit. */
  parse<Value>(schema: z.ZodType<Value>, file: string): From<Value>[];
  parseValue<Value>(schema: z.ZodType<Value>, file: string, value: unknown): From<Value>[];
  /** The same of files laid over one another, name by name: one value, called by the last of them. */
  parseLaid<Value>(schema: z.ZodType<Value>, files: readonly string[]): From<Value>[];
  refuse(problem: Problem): void;
  problems: readonly Problem[];
}

/** Reads JSON files of the layers, and remembers every mistake rather than stopping at the first. */
export function readerOf(layers: Layers): Reader {
  const problems: Problem[] = [];

  const json = (file: string): unknown => {
    const text = readFileSync(onDisk(layers, file), 'utf8');
    try {
      const value: unknown = JSON.parse(text);
      problems.push(...repeatedNames(text, file));
      return value;
    } catch (error) {
      problems.push(notJson(file, error));
      return undefined;
    }
  };

  const parsed = <Value>(schema: z.ZodType<Value>, file: string, value: unknown) => {
    const read = schema.safeParse(value);
    if (read.success) return [{ file, value: read.data }];
    problems.push(...read.error.issues.map((issue) => problemOf(issue, file, value)));
    return [];
  };

  return {
    json,
    parseValue: parsed,
    parse(schema, file) {
      const value = json(file);
      return value === undefined ? [] : parsed(schema, file, value);
    },
    parseLaid(schema, files) {
      const values = files.map(json).filter((value) => value !== undefined);
      const file = files.at(-1);
      if (file === undefined || values.length === 0) return [];
      return parsed(schema, file, values.length > 1 ? Object.assign({}, ...values) : values[0]);
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
