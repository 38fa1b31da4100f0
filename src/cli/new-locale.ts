import { layersOf, type Layers } from '../build/layers.ts';
import { inFolder } from '../build/read-files.ts';
import { ABOUT } from '../build/read-locale.ts';
import { readMerged } from '../build/read-merged.ts';
import { readerOf } from '../build/reader.ts';
import { SOURCE_LOCALE } from '../model/authored.ts';
import { blankAbout } from './blank-about.ts';
import { blankPhrases } from './blank-phrases.ts';
import { jsonText } from './json-text.ts';
import { fail } from './say.ts';
import { tagProblem } from './tag-problem.ts';
import { writeAll } from './write-new.ts';

/**
 * `waymark new locale <tag>`: every file of a language, with each phrase still to be written, and what
 * to do next. Never over a language that is there.
 */
export async function newLocale(folder: string, tag: string): Promise<void> {
  const layers = layersOf(folder);
  const wrong = tagProblem(tag, inFolder(layers, 'locales').folders);
  if (wrong) return fail([wrong]);
  const reader = readerOf(layers);
  const files = [...filesOf(layers, `locales/${SOURCE_LOCALE}`), ...areaWords(layers)];
  const texts: [string, string][] = [[`locales/${tag}/${ABOUT}`, await jsonText(blankAbout(tag))]];
  for (const file of files) {
    const blank = blankPhrases(readMerged(layers, reader, file).phrases, tag);
    texts.push([file.replace(SOURCE_LOCALE, tag), await jsonText(blank)]);
  }
  const problems = writeAll(folder, texts);
  if (problems.length > 0) fail(problems);
  else console.log(next(tag, texts, layers.length > 1));
}

function filesOf(layers: Layers, folder: string): string[] {
  const { files, folders } = inFolder(layers, folder);
  return [
    ...files.filter((name) => name !== ABOUT).map((name) => `${folder}/${name}`),
    ...folders.flatMap((name) => filesOf(layers, `${folder}/${name}`)),
  ];
}

function areaWords(layers: Layers): string[] {
  return inFolder(layers, 'helplines/areas').folders.flatMap((area) =>
    filesOf(layers, `helplines/areas/${area}/words`).filter((file) =>
      file.endsWith(`/${SOURCE_LOCALE}.json`),
    ),
  );
}

function next(tag: string, texts: readonly [string, string][], own: boolean): string {
  const phrases = texts.flatMap(([, text]) => text.match(/: ""/g) ?? []).length;
  const run = own ? 'waymark' : 'npm run';
  return [
    `locales/${tag}: ${texts.length} files, and ${phrases} empty places in them.`,
    `1. Fill in locales/${tag}/${ABOUT}: who translates, how the reader is addressed, the terms.`,
    `2. Write each phrase beside the English in locales/${SOURCE_LOCALE}. What fills its gaps, and how long it may be: locales/notes.json.`,
    `3. ${run} check lists what is empty, too long, or not what the English says.`,
    `4. ${run} draw makes a chapter to read it in; reviewed stays null until a native speaker has.`,
  ].join('\n');
}
