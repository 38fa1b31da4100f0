import { CALLS } from '../frame/only-our-folder.ts';

/**
 * The policy of a page that is one file: these scripts and this style sheet, and nothing from anywhere
 * else. Frames are for calls, texts and mails, and for pages of ours: where those are, its script says.
 */
export function pagePolicy(scripts: string, styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-src http: https: ${CALLS}`,
  ].join('; ');
}
