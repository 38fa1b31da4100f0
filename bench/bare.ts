/**
 * The least that stands on a page in a frame of another site: made at idle, as ours is, and with
 * nothing in it. What it costs the page is the browser's own work for another process, whatever is in it.
 */
export const bare: ReadonlyMap<string, string> = new Map([
  [
    'waymark.js',
    `{
      const { src } = document.currentScript;
      addEventListener('pageshow', () => requestIdleCallback(() => {
        const frame = document.createElement('iframe');
        frame.sandbox = 'allow-scripts';
        frame.credentialless = true;
        frame.style.cssText = 'position: fixed; width: 400px; height: 600px; visibility: hidden';
        frame.src = new URL('frame.html', src);
        document.body.append(frame);
      }));
    }`,
  ],
  ['frame.html', '<!doctype html><title>Nothing</title>'],
]);
