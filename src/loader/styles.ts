import type { Brand } from '../link/brand.ts';
import { make } from './make.ts';
import type { Options } from './options.ts';

/**
 * Everything starts from `initial` and is in px, so neither the page's styles nor its root font
 * size reach in. No `display` here outranks the page's: a page that hides all hides us too.
 * The closed panel has its size and is not seen, so that the frame is laid out before it is opened.
 */
const sheet = (
  side: string,
  scheme: string,
  { colour = '#0b4f4a', radius = 12, font = 'system-ui' }: Brand = {},
) => `
:host,:not(style){all:initial;color-scheme:${scheme};font:17px/1.5 ${font},sans-serif;color:CanvasText}
:host{position:fixed!important;inset:100%!important}
:host>*{position:fixed;z-index:9999999;bottom:max(16px,env(safe-area-inset-bottom));${side}:max(16px,env(safe-area-inset-${side}));border-radius:${radius + 4}px;outline:2px solid transparent;box-shadow:0 4px 24px #0006;background:Canvas}
:host>a,:host>button{max-width:calc(100% - 72px);padding:11px 20px;background:${colour};color:#fff;font-weight:600}
a,button{cursor:pointer}
dialog{width:400px;height:min(680px,100% - 32px);overflow:hidden}
p{display:block;padding:24px;unicode-bidi:plaintext}
p *{display:block;padding:10px 0;text-decoration:underline}
iframe{position:absolute;inset:0;width:100%;height:100%}
:focus-visible{outline:3px solid #ffb000;box-shadow:0 0 0 6px #14201f}
dialog:not(.late)~a,.late~button{display:none}
[hidden],[hidden] *,dialog:not([hidden])~*{visibility:hidden}
[hidden] p,p[hidden]{display:none}
:host>.cover{inset:0;border-radius:0}
@media(max-width:480px),(max-height:480px){:host>dialog{inset:0;width:auto;height:auto;border-radius:0}}
@media print{:host{display:none}}`;

/** A launcher that does not stand out. */
const quiet = `
:host>a,:host>button{background:Canvas;color:CanvasText;border:1px solid;font-weight:400;box-shadow:none}`;

/** A part of the page, of a size that depends on nothing in it: `--waymark-height`, or 640 px. */
const inline = `
:host{position:static!important}
:host>dialog{display:block;position:relative;inset:auto;z-index:auto;width:auto;height:var(--waymark-height,640px);box-shadow:none;outline:1px solid #7b8784}`;

type Looks = Pick<Options, 'mode' | 'launcher' | 'position' | 'theme' | 'hello'>;

/** Dresses the shadow root. A sheet made by script needs nothing of the page's style policy. */
export function dress(root: ShadowRoot, options: Looks): void {
  const { position, theme, mode, launcher } = options;
  const side = position === 'none' ? 'right' : position;
  let css = sheet(side, theme === 'auto' ? 'light dark' : theme, options.hello.brand);
  if (launcher === 'quiet') css += quiet;
  if (mode === 'inline') css += inline;
  try {
    const made = new CSSStyleSheet();
    made.replaceSync(css);
    root.adoptedStyleSheets = [made];
  } catch {
    root.append(make('style', { textContent: css }));
  }
}
