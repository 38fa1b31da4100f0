import type { ZodType } from 'zod';
import { area, helpline } from '../model/helpline.ts';
import { SOURCE_LOCALE, type Authored, type From, type LocalHelplines } from '../model/authored.ts';
import { flow } from '../model/flow.ts';
import { holidayYears } from '../model/holiday-years.ts';
import { neverPublish } from '../model/never-publish.ts';
import { notes } from '../model/notes.ts';
import type { Problem } from '../model/problem.ts';
import { copiesOf, layersOf, topmost, type Layers } from './layers.ts';
import { withoutUnused } from './leave-out.ts';
import { readAreaWords } from './read-area-words.ts';
import { inFolder } from './read-files.ts';
import { readLocale, refuseStray } from './read-locale.ts';
import { withLabels } from './read-labels.ts';
import { chosen, readProject } from './read-project.ts';
import { withSignatures } from './read-signatures.ts';
import { readerOf, type Reader } from './reader.ts';

export interface Read {
  authored: Authored;
  problems: Problem[];
}

const AREA = 'area.json';
const HOLIDAYS = 'helplines/holidays.json';
const NEVER_PUBLISH = 'helplines/never-publish.json';
const NOTES = 'locales/notes.json';

/**
 * The schema door: all that authors write under `root`, and every mistake in it at once. A file
 * with a mistake is left out and the others are still read. Behind this door nothing is checked
 * for its shape again. A project of a site owner's own is read over what Waymark brings along.
 */
export function read(root: string): Read {
  const layers = layersOf(root);
  const reader = readerOf(layers);
  const { project, choices } = readProject(layers, reader);
  const every = <Value>(folder: string, schema: ZodType<Value>) =>
    jsonIn(layers, reader, folder).flatMap((file) => reader.parse(schema, file));

  const folders = chosen(reader, choices, 'areas', inFolder(layers, 'helplines/areas').folders);
  const areas = folders.flatMap((name) => readArea(layers, reader, `helplines/areas/${name}`));
  const tags = inFolder(layers, 'locales').folders;
  const locales = chosen(reader, choices, 'locales', tags, SOURCE_LOCALE)
    .toSorted(sourceFirst)
    .map((tag) => readLocale(layers, reader, tag));
  const flows = every('flows', flow);
  const kept = chosen(
    reader,
    choices,
    'flows',
    flows.map(({ value }) => value.id),
  );
  const authored: Authored = {
    flows: flows.filter(({ value }) => kept.includes(value.id)),
    helplines: inFolder(layers, 'helplines')
      .folders.filter((folder) => folder !== 'areas')
      .flatMap((region) => every(`helplines/${region}`, helpline)),
    areas,
    locales: withLabels(reader, project, readAreaWords(layers, reader, areas, locales, tags)),
    notes: readNotes(layers, reader),
    neverPublish: readNeverPublish(layers, reader),
    holidayYears: readHolidayYears(layers, reader),
    ...(project && { project }),
  };
  if (layers.length === 1) return { authored, problems: [...reader.problems] };
  const own = withSignatures(layers, reader, withoutUnused(authored));
  return { authored: own, problems: [...reader.problems] };
}

/** The language that all others are translated from comes before them; they go by their tags. */
function sourceFirst(one: string, other: string): number {
  return Number(other === SOURCE_LOCALE) - Number(one === SOURCE_LOCALE);
}

function jsonIn(layers: Layers, reader: Reader, folder: string): string[] {
  return inFolder(layers, folder).files.flatMap((name) => {
    const file = topmost(layers, `${folder}/${name}`);
    if (name.endsWith('.json')) return [file];
    refuseStray(reader, file);
    return [];
  });
}

function readArea(layers: Layers, reader: Reader, folder: string): LocalHelplines[] {
  const files = jsonIn(layers, reader, folder);
  const about = topmost(layers, `${folder}/${AREA}`);
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

/** A file there must be: what is in it in each layer, or a problem that says what is missing. */
function required<Value>(
  layers: Layers,
  reader: Reader,
  schema: ZodType<Value>,
  missing: Problem,
): From<Value>[] {
  const files = copiesOf(layers, missing.where);
  if (files.length === 0) reader.refuse(missing);
  return files.flatMap((file) => reader.parse(schema, file));
}

/** The lists of all layers: a project can add to what must never be published, and take nothing off. */
function readNeverPublish(layers: Layers, reader: Reader): Authored['neverPublish'] {
  const lists = required(layers, reader, neverPublish, {
    where: NEVER_PUBLISH,
    what: 'The list of what must never be published is missing.',
    hint: 'Bring it back: without it a retired number could ship.',
  });
  const file = lists.at(-1)?.file ?? NEVER_PUBLISH;
  return { file, value: lists.flatMap(({ value }) => value) };
}

function readNotes(layers: Layers, reader: Reader): Authored['notes'] {
  const files = inFolder(layers, 'locales').files.map((name) => topmost(layers, `locales/${name}`));
  for (const file of files) if (!file.endsWith(NOTES)) refuseStray(reader, file);
  const read = required(layers, reader, notes, {
    where: NOTES,
    what: 'The notes for translators are missing.',
    hint: 'Bring the file back: without it nobody knows what fills a gap, or how long a phrase may be.',
  });
  // What has no note yet is to be noted in the last layer, whoever noted the rest.
  return { file: NOTES, value: Object.assign({}, ...read.map(({ value }) => value)) };
}

function readHolidayYears(layers: Layers, reader: Reader): number[] {
  const read = required(layers, reader, holidayYears, {
    where: HOLIDAYS,
    what: 'The years that bank holidays are worked out for are missing.',
    hint: 'Bring the file back: without it no service with bank-holiday hours is ever open.',
  });
  return [...new Set(read.flatMap(({ value }) => value.years))].sort();
}
