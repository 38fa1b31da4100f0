import type { Files } from './files-at.ts';

/**
 * Adds to the page's policy, and so to that of the pages in the preview, that scripts and frames are
 * this server's own. Said by script, because the build does not know where the files will be. A call
 * that is pressed in the preview is still a call.
 */
export function onlyOwnFiles(here: Files | undefined): void {
  const origin = here?.origin ?? "'none'";
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `script-src ${origin}; frame-src ${origin} tel: sms: mailto:`;
  document.head.append(policy);
}
