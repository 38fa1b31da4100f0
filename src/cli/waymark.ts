import { CommanderError } from 'commander';
import { commands } from './commands.ts';
import { stop } from './say.ts';

/** `waymark <command>`: 0 is well, 1 is something wrong with what was read, 2 is a wrong command. */
if (process.argv.length === 2) process.argv.push('--help');
try {
  await commands().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else stop(error instanceof Error ? error.message.trim() : String(error));
}
