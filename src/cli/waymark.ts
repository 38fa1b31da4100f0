import { nearest } from '../review/nearest.ts';

/** What each command does, as `waymark --help` says it. */
const commands: Record<string, { does: string; run: () => Promise<unknown> }> = {
  check: {
    does: 'everything wrong with flows, helplines and words; --signed: what nobody has signed',
    run: () => import('./check.ts'),
  },
  build: { does: 'builds dist/', run: () => import('./build.ts') },
  draw: { does: 'draws the review book, in dist/review/', run: () => import('./draw.ts') },
  sign: {
    does: '<flow | flow/step | helpline> --who --role --on: signs it',
    run: () => import('./sign.ts'),
  },
  reading: { does: 'how hard each step is to read', run: () => import('./reading.ts') },
  due: {
    does: '[--within 60d] [--json | --ics]: what to check again',
    run: () => import('./due.ts'),
  },
  confirm: {
    does: '<helpline> --by "Name, role" --on YYYY-MM-DD [--channel] [--hours] [--source]: writes down a check',
    run: () => import('./confirm.ts'),
  },
  new: {
    does: 'helpline --from record.json [--service name] [--out file]: a draft from Open Referral',
    run: () => import('./new.ts'),
  },
  serve: { does: 'serves the demonstration and dist/', run: () => import('./serve.ts') },
};

/** `waymark <command>`: each command by its name. */
const [name] = process.argv.splice(2, 1);
const command = name === undefined ? undefined : commands[name];

if (command) await command.run();
else if (name === undefined || name === '--help' || name === '-h') console.log(help());
else {
  const meant = nearest(name, Object.keys(commands));
  console.error(
    `There is no command "${name}".\n→ The nearest is "${meant}"; --help lists them all.`,
  );
  process.exitCode = 1;
}

function help(): string {
  const width = Math.max(...Object.keys(commands).map((each) => each.length));
  const lines = Object.entries(commands).map(
    ([each, { does }]) => `  ${each.padEnd(width)}  ${does}`,
  );
  return ['waymark <command>', '', ...lines].join('\n');
}
