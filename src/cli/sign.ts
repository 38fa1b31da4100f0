import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { signedDigest } from '../build/digest.ts';
import { read } from '../build/read.ts';
import { SOURCE_LOCALE } from '../model/authored.ts';
import { signature } from '../model/signature.ts';
import { nearest } from '../review/nearest.ts';
import { signables } from '../review/signable.ts';
import { signedText } from './signed-text.ts';

/**
 * `waymark sign <flow | flow/step | helpline> --who --role --on`: writes down that somebody has read
 * it. With `--of`, the twelve characters beside the signature on paper, it refuses what has changed since.
 */
const text = { type: 'string', default: '' } as const;
const { values, positionals } = parseArgs({
  options: { who: text, role: text, on: text, of: text, locale: text },
  allowPositionals: true,
});
const [name = ''] = positionals;
const { who, role, on } = values;
const locale = values.locale || SOURCE_LOCALE;

const { authored } = read(process.cwd());
const here = signables(authored, signedDigest).filter((each) => each.locale === locale);
const found = here.filter((each) => each.name === name || `${each.kind} ${each.name}` === name);
const [thing] = found;
const signed = signature.safeParse({ who, role, on, of: values.of || thing?.of });

if (!thing) {
  const names = here.map((each) => each.name);
  const meant = nearest(name, names);
  refuse(`Nothing to sign in ${locale} is called "${name}"; did you mean "${meant}"?`);
} else if (found.length > 1) {
  const kinds = found.map(({ kind }) => `"${kind} ${name}"`).join(' or ');
  refuse(`More than one thing is called "${name}": say ${kinds}.`);
} else if (!signed.success) {
  const [issue] = signed.error.issues;
  refuse(`--${issue?.path.join('.')}: ${issue?.message}. Give --who, --role and --on YYYY-MM-DD.`);
} else if (signed.data.of !== thing.of) {
  refuse(`"${name}" has changed since: ${signed.data.of} was read, and it is ${thing.of} now.`);
} else if (thing.reviewed.some((each) => each.who === who && each.of === thing.of)) {
  refuse(`${who} has signed "${name}" as it is already.`);
} else {
  const file = join(process.cwd(), thing.file);
  const step = thing.kind === 'step' ? (thing.name.split('/')[1] ?? null) : null;
  writeFileSync(file, await signedText(readFileSync(file, 'utf8'), step, signed.data));
  console.log(`${thing.file}: ${thing.kind} ${thing.name} (${thing.of}), ${who}.`);
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
