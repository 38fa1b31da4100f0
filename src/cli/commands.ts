import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { home } from '../build/home.ts';
import { newCommands } from './commands-new.ts';
import { described } from './described.ts';

const here = () => process.cwd();
const today = () => new Date().toISOString().slice(0, 10);

/** Every command, with its options, its help and its examples. What one needs is loaded when it runs. */
export function commands(): Command {
  const program = described(new Command('waymark'), {
    does: 'Reads, checks and builds a Waymark project: the one in this folder.',
    examples: ['waymark check', 'waymark build', 'waymark due --within 60d'],
  })
    .version(versionOf(), '-v, --version', 'the version of Waymark')
    .helpCommand('help [command]', 'how a command is used');

  const command = (name: string, does: string, examples: readonly string[]) =>
    described(program.command(name), { does, examples });

  command('check', 'Says everything that is wrong with flows, helplines and words.', [
    'waymark check',
    'waymark check --signed',
    'waymark check --json > problems.json',
  ])
    .argument('[folder]', 'another folder than this one')
    .option('--signed', 'also what nobody has signed as it stands')
    .option('--json', 'for programs')
    .action(async (folder, options) =>
      (await import('./check.ts')).check(folder ?? here(), options),
    );

  command('build', 'Builds dist/, to host.', ['waymark build', 'waymark build --json'])
    .option('--json', 'for programs')
    .action(async (options) => (await import('./build.ts')).build(here(), options));

  command('serve', 'Shows what was built on a page of a fictional force.', [
    'waymark serve',
    'waymark serve --port 8080',
  ])
    .option('--port <number>', 'the port on this machine', process.env['PORT'] ?? '5173')
    .action(async ({ port }) => (await import('./serve.ts')).serve(here(), port));

  command('draw', 'Draws the review book, in dist/review/.', ['waymark draw'])
    .argument('[instant]', 'when services are put in order: 2026-11-23T12:00Z')
    .action(async (instant) => (await import('./draw.ts')).draw(here(), instant));

  command('sign', 'Writes down that somebody has read a flow, a step, a helpline or words.', [
    'waymark sign me/warning --who "Name" --role "Safeguarding lead" --on 2026-12-01',
    'waymark sign app --locale cy --who "Name" --role "Native speaker" --on 2026-12-01',
  ])
    .argument('<name>', 'flow, flow/step, helpline, or app')
    .requiredOption('--who <name>', 'who has read it')
    .requiredOption('--role <role>', 'as what')
    .requiredOption('--on <day>', 'when, as YYYY-MM-DD')
    .option('--of <digest>', 'the twelve characters on paper: what has changed is refused')
    .option('--locale <tag>', 'in another language than English')
    .action(async (name, options) => (await import('./sign.ts')).sign(here(), name, options));

  command('due', 'Lists what to check again, the oldest evidence first.', [
    'waymark due --within 60d',
    'waymark due --ics > due.ics',
  ])
    .option('--within <days>', 'only what is a year old by then: 60d')
    .option('--on <day>', 'as on another day than today', today())
    .option('--json', 'for programs')
    .option('--ics', 'for calendars')
    .action(async (options) => (await import('./due.ts')).dueNow(here(), options));

  command('confirm', 'Writes down that a helpline was checked.', [
    'waymark confirm samaritans --by "Name, role" --on 2026-12-01 --hours',
    'waymark confirm ceop --channel form --source https://example.org --by "Name, role" --on 2026-12-01',
  ])
    .argument('<helpline>', 'by its name')
    .requiredOption('--by <who>', 'who checked: "Name, role"')
    .requiredOption('--on <day>', 'when, as YYYY-MM-DD')
    .option('--channel <id>', 'one way to reach it alone')
    .option('--hours', 'its hours as well')
    .option('--source <address>', 'the page it was read on')
    .option('--today <day>', 'as on another day than today', today())
    .action(async (id, options) => (await import('./confirm.ts')).confirm(here(), id, options));

  command('languages', 'Lists what is translated, by whom, and who has read it.', [
    'waymark languages',
    'waymark languages --json',
  ])
    .option('--write', 'into README.md, between its marks')
    .option('--json', 'for programs')
    .action(async (options) => (await import('./languages.ts')).languages(here(), options));

  command('reading', 'Says how hard each step is to read.', [
    'waymark reading',
    'waymark reading --cards',
  ])
    .option('--cards', 'each card of a service instead')
    .option('--json', 'for programs')
    .action(async (options) => (await import('./reading.ts')).reading(here(), options));

  return program.addCommand(newCommands(here));
}

function versionOf(): string {
  const about: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return String(Object(about).version);
}
