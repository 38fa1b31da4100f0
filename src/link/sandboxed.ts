/**
 * A frame for a document of ours, not yet in the page. Its sandbox permits scripts, and opening
 * things: without the second, `tel:`, `sms:` and `mailto:` links do nothing at all; without the
 * third, a helpline's own site opens broken; without the last, a card cannot be printed. Never
 * `allow-same-origin`: its absence keeps answers from the page.
 */
export function sandboxed(src: string, title: string): HTMLIFrameElement {
  return Object.assign(document.createElement('iframe'), {
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals',
    credentialless: true,
    referrerPolicy: 'no-referrer',
    title,
    src,
  });
}
