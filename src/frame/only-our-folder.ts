/**
 * What a call is to a policy. Links of ours are opened in a frame of our own (call-frame.ts), and
 * Chromium asks the page around that, which is ours, whether the frame may go there.
 */
export const CALLS = 'tel: sms: mailto:';

/**
 * Adds to the page's policy that frames within it, calls apart, come from its own folder, where the
 * same page is in other languages, and from nowhere else. Said by script, because the build does not know where
 * the files will be, and WebKit takes `'self'` in a sandbox to mean nobody.
 */
export function onlyOurFolder(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  // A prefetch is let through by whatever lets anything through. With a default that names no place,
  // that is this folder and no other; inline code stays locked by the policy this is added to.
  policy.content = `default-src 'unsafe-inline'; frame-src ${new URL('.', document.baseURI)} ${CALLS}`;
  document.head.append(policy);
}
