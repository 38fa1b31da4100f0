import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signedDigest } from '../build/digest.ts';
import { read } from '../build/read.ts';
import { SIGNATURES } from '../build/read-signatures.ts';
import { SOURCE_LOCALE, type Authored } from '../model/authored.ts';
import { signature, type Signature } from '../model/signature.ts';
import { nearest } from '../review/nearest.ts';
import { signables, type Signable } from '../review/signable.ts';
import { misuse } from './say.ts';
import { signaturesText } from './signatures-text.ts';
import { signedText } from './signed-text.ts';

export interface SignOptions {
  who: string;
  role: string;
  on: string;
  of?: string;
  locale?: string;
}

/**
 * `waymark sign <flow | flow/step | helpline | app> --who --role --on`: writes down that somebody has
 * read it; the words on every screen by the name of their file, `app`; another language by `--locale`. With `--of`, the twelve characters beside the signature on paper, it refuses what has changed since.
 */
export async function sign(folder: string, name: string, options: SignOptions): Promise<void> {
  const { who, role, on } = options;
  const locale = options.locale ?? SOURCE_LOCALE;
  const { authored } = read(folder);
  const here = signables(authored, signedDigest).filter((each) => each.locale === locale);
  const found = here.filter((each) => each.name === name || `${each.kind} ${each.name}` === name);
  const [thing] = found;
  const signed = signature.safeParse({ who, role, on, of: options.of ?? thing?.of });

  if (!thing) {
    const names = here.map((each) => each.name);
    return misuse(
      `Nothing to sign in ${locale} is called "${name}".`,
      `Did you mean "${nearest(name, names)}"?`,
    );
  }
  if (found.length > 1) {
    const kinds = found.map(({ kind }) => `"${kind} ${name}"`).join(' or ');
    return misuse(`More than one thing is called "${name}".`, `Say ${kinds}.`);
  }
  if (!signed.success) {
    const [issue] = signed.error.issues;
    return misuse(
      `--${issue?.path.join('.')}: ${issue?.message}.`,
      'Give --who, --role and --on YYYY-MM-DD.',
    );
  }
  if (signed.data.of !== thing.of)
    return misuse(
      `"${name}" has changed since: ${signed.data.of} was read, and it is ${thing.of} now.`,
      'Draw the book again, and have it read again.',
    );
  if (thing.reviewed.some((each) => each.who === who && each.of === thing.of))
    return misuse(`${who} has signed "${name}" as it is already.`, 'There is nothing to do.');

  const file = await write(folder, authored, thing, signed.data);
  console.log(`${file}: ${thing.kind} ${thing.name} (${thing.of}), ${who}.`);
}

/** A site owner's signatures are beside what they sign, which may be Waymark's: in a file of their own. */
async function write(folder: string, { project }: Authored, thing: Signable, signed: Signature) {
  const path = project ? SIGNATURES : thing.file;
  const file = join(folder, path);
  writeFileSync(
    file,
    project
      ? await signaturesText(file, `${thing.kind} ${thing.name}`, signed)
      : await signedText(readFileSync(file, 'utf8'), pathOf(thing), signed),
  );
  return path;
}

/** Where in its file a signature belongs. */
function pathOf({ kind, name }: Signable): string[] {
  if (kind === 'words') return ['words', name];
  return kind === 'step' ? ['steps', name.split('/')[1] ?? ''] : [];
}
