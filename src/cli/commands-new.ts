import { Command } from 'commander';
import { described } from './described.ts';

/** `waymark new <thing>`: what there is to begin. Nothing that is there is written over. */
export function newCommands(here: () => string): Command {
  const group = described(new Command('new'), {
    does: 'Begins a project, a flow, a helpline, an area or a language.',
    examples: ['waymark new project my-site --name "Fellshire Police"'],
  }).helpCommand(false);
  const command = (name: string, does: string, examples: readonly string[]) =>
    described(group.command(name), { does, examples });

  command('project', 'Begins a project of your own over Waymark.', [
    'waymark new project my-site --name "Fellshire Police"',
  ])
    .argument('<folder>', 'the folder to make')
    .requiredOption('--name <name>', 'whose project it is')
    .action(async (folder, { name }) =>
      (await import('./new-project.ts')).newProject(folder, name),
    );

  command('flow', 'Begins a conversation, with every word still to be written.', [
    'waymark new flow campaign --need own-behaviour',
  ])
    .argument('<id>', 'its name, in lower case')
    .requiredOption('--need <need>', 'what its card is for')
    .action(async (id, { need }) => (await import('./new-flow.ts')).newFlow(here(), id, need));

  command('helpline', 'Begins a service: empty, like another, or from Open Referral.', [
    'waymark new helpline fell-line --area fellshire',
    'waymark new helpline --like samaritans',
    'waymark new helpline --from record.json --out helplines/gb/fell-line.json',
  ])
    .argument('[id]', 'its name, in lower case')
    .option('--area <id>', 'the area it belongs to; else the whole country')
    .option('--like <helpline>', 'a copy of one that is there, to change')
    .option('--from <file>', 'a record of an Open Referral directory')
    .option('--service <name>', 'which of the services in the record')
    .option('--out <file>', 'where its draft is written; else it is printed')
    .action(async (id, options) =>
      (await import('./new-helpline.ts')).newHelpline(here(), id, options),
    );

  command('area', 'Begins the area of a force or a council.', [
    'waymark new area fellshire --title "Fellshire" --nation eng',
  ])
    .argument('<id>', 'its name, in lower case')
    .requiredOption('--title <title>', 'what people call it')
    .requiredOption('--nation <nation>', 'eng, wls, sct or nir')
    .action(async (id, options) => (await import('./new-area.ts')).newArea(here(), id, options));

  command('locale', 'Begins a language, with every phrase still to be written.', [
    'waymark new locale gd',
  ])
    .argument('<tag>', 'as BCP 47 has it: gd, so, fr-CA')
    .action(async (tag) => (await import('./new-locale.ts')).newLocale(here(), tag));

  return group;
}
