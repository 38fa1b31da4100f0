import { names, type Given } from './options.ts';
import { trusted } from './trusted.ts';

/** The tag that the README has a site owner write, not yet on the page. */
export function tag(options: Given, address: string): HTMLScriptElement {
  const script = document.createElement('script');
  for (const name of names) {
    const value = options[name];
    if (value !== undefined) script.dataset[name] = `${value}`;
  }
  if (options.nonce) script.nonce = `${options.nonce}`;
  if (options.integrity) {
    script.integrity = `${options.integrity}`;
    // Without it a browser may not look at what another server sends.
    script.crossOrigin = 'anonymous';
  }
  script.src = trusted(address);
  return script;
}
