/**
 * Puts text on the clipboard; false where the device will not. The older of two ways, because only
 * it works in a sandbox with no leave to use the clipboard: it needs nothing but a person's press.
 */
export function copyText(text: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    copied = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill);
  try {
    return document.execCommand('copy') && copied;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill);
  }
}
