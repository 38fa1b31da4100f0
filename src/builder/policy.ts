import type { Files } from './files-at.ts';

/** What a host's content security policy has to let in: docs/security.md says why no more than this. */
export function policy({ origin }: Files): string {
  return `script-src ${origin}; frame-src ${origin}`;
}
