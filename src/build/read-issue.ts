import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';

type Issue = z.core.$ZodIssue;

/** What a schema has against a value, as a sentence for the person who wrote the file. */
export function problemOf(issue: Issue, file: string, value: unknown): Problem {
  const path = [...issue.path];
  if (issue.code === 'unrecognized_keys') path.push(issue.keys.join(', '));
  const place = placeOf(path, value);
  return { where: place ? `${file} › ${place}` : file, ...sentences(issue) };
}

function sentences(issue: Issue): Pick<Problem, 'what' | 'hint'> {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        what: 'Nothing reads this.',
        hint: 'Check the spelling of the name, or take it out.',
      };
    case 'invalid_type':
      return issue.input === undefined && issue.message.endsWith('received undefined')
        ? { what: 'This is missing.', hint: `Add it, as ${a(issue.expected)}.` }
        : { what: 'This is the wrong kind of value.', hint: `Write ${a(issue.expected)} here.` };
    case 'invalid_value':
      return {
        what: 'This is not one of the words allowed here.',
        hint: `Use ${issue.values.map(String).join(', ')}.`,
      };
    case 'invalid_union':
      return {
        what: issue.discriminator
          ? 'This kind is not known.'
          : 'This has none of the forms allowed.',
        hint: unionHint(issue),
      };
    case 'too_small':
      return { what: 'There is too little here.', hint: `It takes at least ${issue.minimum}.` };
    case 'too_big':
      return { what: 'There is too much here.', hint: `It takes at most ${issue.maximum}.` };
    case 'invalid_key':
      return { what: 'This name is not allowed.', hint: sentence(issue.issues[0]?.message ?? '') };
    default:
      return { what: 'This is not written as it must be.', hint: sentence(issue.message) };
  }
}

function unionHint(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  if (options.length > 0) return `Use ${options.map(String).join(', ')}.`;
  const messages = issue.errors.flatMap((errors) => errors.map(({ message }) => message));
  return sentence([...new Set(messages)].join(', or '));
}

const articles = /^[aeiou]/;

function a(expected: string): string {
  const said = { record: 'object of names and values', int: 'whole number' }[expected] ?? expected;
  return `${articles.test(said) ? 'an' : 'a'} ${said}`;
}

function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}`.replace(/\.?$/, '.');
}

/** `steps.adult.options.images.to`: an item of a list by its id, or else by its place, from 1. */
function placeOf(path: readonly PropertyKey[], value: unknown): string {
  let here = value;
  return path
    .map((key) => {
      const list = Array.isArray(here);
      here = child(here, key);
      return list ? (idOf(here) ?? `#${Number(key) + 1}`) : String(key);
    })
    .join('.');
}

function child(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function idOf(value: unknown): string | undefined {
  const id = child(value, 'id');
  return typeof id === 'string' && id ? id : undefined;
}
