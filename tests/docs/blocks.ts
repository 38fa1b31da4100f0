import { readFileSync } from 'node:fs';

/** A fenced block of a document. */
export interface Block {
  document: string;
  line: number;
  /** What stands after its fence: `sh`, `html`. */
  language: string;
  text: string;
  /** The pair of comments that it stands between: `<!-- fix -->` and `<!-- /fix -->`. */
  marker?: string;
  /** The file that runs it, where a comment above says so: `<!-- run by tests/hosting/x.test.ts -->`. */
  by?: string;
  /** The file that takes all blocks of its language from there on: `<!-- ts, tsx: run by tests/package/x.test.ts -->`. */
  taken?: string;
}

/** Every fenced block of a document, in order. */
export function blocksIn(document: string, text = readFileSync(document, 'utf8')): Block[] {
  const found: Block[] = [];
  const open: string[] = [];
  const takers = new Map<string, string>();
  let by: string | undefined;
  let block: (Block & { fence: string }) | undefined;
  text.split('\n').forEach((content, index) => {
    const [, fence, language = ''] = /^ *(`{3,})(.*)$/.exec(content) ?? [];
    if (block && content.trim() !== block.fence) block.text += `${content}\n`;
    else if (block) {
      const { fence: _, ...whole } = block;
      found.push({ ...whole, text: whole.text.trimEnd() });
      block = by = undefined;
    } else if (fence) {
      const [marker] = open.slice(-1);
      const taken = takers.get(language.trim());
      const runs = { ...(marker && { marker }), ...(by && { by }), ...(taken && { taken }) };
      const place = { document, line: index + 1, language: language.trim() };
      block = { ...place, text: '', fence, ...runs };
    } else {
      const comment = /^ *<!-- (.+) -->$/.exec(content)?.[1];
      const [, languages = '', file = ''] =
        /^(?:([a-z, ]+): )?run by (\S+)$/.exec(comment ?? '') ?? [];
      if (languages) for (const each of languages.split(', ')) takers.set(each, file);
      else if (file) by = file;
      else if (comment?.startsWith('/')) open.splice(open.lastIndexOf(comment.slice(1)), 1);
      else if (comment && text.includes(`<!-- /${comment} -->`)) open.push(comment);
      else if (content.trim() && !comment) by = undefined;
    }
  });
  return found;
}

/** The commands of a block of `sh`, without what is said beside them. */
export function commandsIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter(Boolean);
}
