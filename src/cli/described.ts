import type { Command } from 'commander';
import { paint } from './say.ts';

export interface Description {
  /** One sentence. */
  does: string;
  /** Whole lines, as somebody would type them. */
  examples: readonly string[];
}

const CODES = `Ends with 0 where all is well, 1 where something is wrong with what was read, 2 where the command was.`;

/** A command as all of them are: one sentence, its examples, what it ends with, and a hint after a slip. */
export function described(command: Command, { does, examples }: Description): Command {
  const title = (text: string) => paint('bold', text, process.stdout);
  const lines = examples.map((line) => `  ${line}`).join('\n');
  return command
    .summary(does.replace(/\.$/, ''))
    .description(does)
    .helpOption('-h, --help', 'how this is used')
    .addHelpText('after', `\n${title('Examples:')}\n${lines}\n\n${CODES}`)
    .configureHelp({ styleTitle: title, sortOptions: false })
    .configureOutput({ outputError: (text, write) => write(paint('red', text)) })
    .showHelpAfterError(`→ waymark ${command.name()} --help`.replace('waymark waymark', 'waymark'))
    .exitOverride();
}
