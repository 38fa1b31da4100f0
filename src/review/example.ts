import { appPhrases } from '../model/app-phrases.ts';
import { leafletPhrases } from '../model/leaflet-phrases.ts';
import type { About } from '../model/about.ts';
import { SOURCE_LOCALE, type Authored, type From } from '../model/authored.ts';
import type { Flow, Option, Outcome, Step } from '../model/flow.ts';
import type { SourcedChannel, Helpline } from '../model/helpline.ts';
import type { Notes } from '../model/notes.ts';
import type { OwnProject } from '../model/own-project.ts';
import type { Phrases } from '../model/phrases.ts';

/**
 * The smallest authored world that breaks no rule: one question, one card, one service, one
 * locale. A rule's `breaks` is this with one thing changed.
 */
export function example(changes: Partial<Authored> = {}): Authored {
  return {
    flows: [exampleFlow()],
    helplines: [exampleHelpline()],
    areas: [],
    locales: [exampleLocale()],
    notes: { file: 'locales/notes.json', value: exampleNotes },
    neverPublish: {
      file: 'helplines/never-publish.json',
      value: [{ never: '0808 157 0999', why: 'It was retired.' }],
    },
    holidayYears: [2026, 2027],
    ...changes,
  };
}

/** The flow `start`: `who` leads to the card `help`. Steps given are added, or take their place. */
export function exampleFlow(
  steps: Record<string, Step> = {},
  changes: Partial<Flow> = {},
): From<Flow> {
  const id = changes.id ?? 'start';
  const value: Flow = {
    id,
    start: 'who',
    openings: {},
    entry: true,
    steps: { who: ask([to('me', 'help'), to('not-sure', 'help')]), help: outcome(), ...steps },
    ...changes,
  };
  return { file: `flows/${id}.json`, value };
}

export function ask(options: Option[], sensitive = true): Step {
  return { kind: 'ask', sensitive, options };
}

export function tell(options: Option[]): Step {
  return { kind: 'tell', options };
}

export function outcome(needs: Outcome['needs'] = ['crisis'], options: Option[] = []): Step {
  return { kind: 'outcome', needs, urgent: false, options };
}

export function to(id: string, target: string): Option {
  return { id, to: target };
}

export function exampleHelpline(changes: Partial<Helpline> = {}): From<Helpline> {
  const id = changes.id ?? 'fell-line';
  const value: Helpline = {
    id,
    title: 'Fell Line',
    organisation: 'Fell Line',
    nations: ['eng', 'wls', 'sct', 'nir'],
    serves: { crisis: 1 },
    channels: [examplePhone()],
    name: { value: 'no', sources: ['page'] },
    claims: { who: ['page'] },
    unfound: { tells: 'The page does not say.', first: 'The page does not say.' },
    sources: {
      page: {
        address: 'https://example.org/',
        title: 'Fell Line: contact',
        says: 'The number, its hours, and who it is for.',
        copy: 'checked 7 October 2026',
      },
    },
    notes: [],
    ...changes,
  };
  return { file: `helplines/gb/${id}.json`, value };
}

type Phone = Extract<SourcedChannel, { kind: 'phone' }>;

export function examplePhone(changes: Partial<Phone> = {}): Phone {
  return {
    kind: 'phone',
    id: 'phone',
    shown: '0808 157 0001',
    dial: '08081570001',
    cost: 'free',
    languages: ['en'],
    noted: false,
    hours: { kind: 'always', sources: ['page'], checked: '2026-10-07' },
    trust: 'high',
    sources: ['page'],
    checked: '2026-10-07',
    ...changes,
  };
}

/** Phrases for the rest of the example. Those given are added, or take their place; see `merge`. */
export function exampleLocale(
  changes: Phrases = {},
  tag = 'en-GB',
  said: Partial<About> = {},
): Authored['locales'][number] {
  const keys = [...appPhrases, ...leafletPhrases];
  const ours = keys.reduce<Phrases>((all, key) => merge(all, nest(key, 'Words')), {});
  const phrases: Phrases = {
    ...ours,
    loader: {
      label: 'Words',
      quiet: 'Words',
      title: 'Words',
      waiting: 'Words',
      page: 'Words',
      close: 'Words',
    },
    flows: {
      start: {
        who: { title: 'Who is this about?', options: { me: 'Me', 'not-sure': "I'm not sure" } },
        help: { title: 'Talk to someone now' },
      },
    },
    helplines: { 'fell-line': { who: 'Trained listeners.' } },
    needs: { crisis: 'Thoughts of ending your life' },
  };
  return { tag, about: exampleAbout(tag, said), phrases: merge(phrases, changes), files: {} };
}

/** A site owner's own project, of England alone. */
export function exampleProject(changes: Partial<OwnProject> = {}): From<OwnProject> {
  const value = { name: 'Fellshire Police', version: '1.0.0', regions: ['gb-eng'], ...changes };
  return { file: 'waymark.json', value };
}

/** Put into words by somebody, and read by nobody yet. */
function exampleAbout(tag: string, changes: Partial<About>): About {
  const names = { name: `Language ${tag}`, english: `Language ${tag}`, reviewed: null };
  if (tag === SOURCE_LOCALE) return { ...names, translated: null, ...changes };
  return {
    ...names,
    translated: { by: 'A. Writer', on: '2026-11-23' },
    address: 'As a friend is.',
    terms: { helpline: 'line' },
    aloud: { english: 'I speak another language.' },
    ...changes,
  };
}

/** One note for all that is there. */
const exampleNotes: Notes = { '*': { note: 'Plain words.', longest: 200 } };

function nest(key: string, text: string): Phrases {
  const [name = '', ...rest] = key.split('.');
  return { [name]: rest.length === 0 ? text : nest(rest.join('.'), text) };
}

/** Both, name by name all the way down; where both have a phrase, the second. */
export function merge(one: Phrases, two: Phrases): Phrases {
  const all = { ...one };
  for (const [name, value] of Object.entries(two)) {
    const already = all[name];
    const nested = typeof already === 'object' && typeof value === 'object';
    all[name] = nested ? merge(already, value) : value;
  }
  return all;
}
