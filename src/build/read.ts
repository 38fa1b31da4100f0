import type { ZodType } from 'zod';
import { area, helpline } from '../model/helpline.ts';
import type { Authored, From, LocalHelplines } from '../model/authored.ts';
import { flow } from '../model/flow.ts';
import { holidayYears } from '../model/holiday-years.ts';
import { neverPublish } from '../model/never-publish.ts';
import type { Problem } from '../model/problem.ts';
import { readAreaWords } from './read-area-words.ts';
import { inFolder } from './read-files.ts';
import { readLocale, refuseStray } from './read-locale.ts';
import { readerOf, type Reader } from './reader.ts';

export interface Read {
  authored: Authored;
  problems: Problem[];
}

const AREA = 'area.json';
const HOLIDAYS = 'helplines/holidays.json';
const NEVER_PUBLISH = 'helplines/never-publish.json';

/**
 * The schema door: all that authors write under `root`, and every mistake in it at once. A file
 * with a mistake is left out and the others are still read. Behind this door nothing is checked
 * for its shape again.
 */
export function read(root: string): Read {
  const reader = readerOf(root);
  const top = inFolder(root, 'helplines');
  const topFiles = top.files.map((name) => `helplines/${name}`);
  const every = <Value>(folder: string, schema: ZodType<Value>) =>
    jsonIn(root, reader, folder).flatMap((file) => reader.parse(schema, file));

  const areas = inFolder(root, 'helplines/areas').folders.flatMap((name) =>
    readArea(root, reader, `helplines/areas/${name}`),
  );
  const locales = inFolder(root, 'locales').folders.map((tag) => readLocale(root, reader, tag));
  const authored: Authored = {
    flows: every('flows', flow),
    helplines: top.folders
      .filter((folder) => folder !== 'areas')
      .flatMap((region) => every(`helplines/${region}`, helpline)),
    areas,
    locales: readAreaWords(root, reader, areas, locales),
    neverPublish: readNeverPublish(reader, topFiles),
    holidayYears: readHolidayYears(reader, topFiles),
  };
  return { authored, problems: [...reader.problems] };
}

function jsonIn(root: string, reader: Reader, folder: string): string[] {
  return inFolder(root, folder).files.flatMap((name) => {
    if (name.endsWith('.json')) return [`${folder}/${name}`];
    refuseStray(reader, `${folder}/${name}`);
    return [];
  });
}

function readArea(root: string, reader: Reader, folder: string): LocalHelplines[] {
  const files = jsonIn(root, reader, folder);
  const about = `${folder}/${AREA}`;
  if (!files.includes(about)) {
    reader.refuse({
      where: folder,
      what: 'This area has no area.json.',
      hint: 'Add one with its id, title, region and nation.',
    });
    return [];
  }
  const helplines = files
    .filter((file) => file !== about)
    .flatMap((file) => reader.parse(helpline, file));
  return reader.parse(area, about).map((read) => ({ area: read, helplines }));
}

/** A file there must be: what is in it, or nothing, and a problem that says what is missing. */
function required<Value>(
  reader: Reader,
  files: readonly string[],
  file: string,
  schema: ZodType<Value>,
  missing: Problem,
): From<Value>[] {
  if (files.includes(file)) return reader.parse(schema, file);
  reader.refuse(missing);
  return [];
}

function readNeverPublish(reader: Reader, files: readonly string[]): Authored['neverPublish'] {
  const [list] = required(reader, files, NEVER_PUBLISH, neverPublish, {
    where: NEVER_PUBLISH,
    what: 'The list of what must never be published is missing.',
    hint: 'Bring it back: without it a retired number could ship.',
  });
  return list ?? { file: NEVER_PUBLISH, value: [] };
}

function readHolidayYears(reader: Reader, files: readonly string[]): number[] {
  return required(reader, files, HOLIDAYS, holidayYears, {
    where: HOLIDAYS,
    what: 'The years that bank holidays are worked out for are missing.',
    hint: 'Bring the file back: without it no service with bank-holiday hours is ever open.',
  }).flatMap(({ value }) => value.years);
}
