import { page } from '../../browser/setup/host.ts';

const tag = '<script src="{script}" data-leave="https://neutral.example/"></script>';
const patched = (script: string) => page(tag, `<script>${script}</script>`);

/** Pages whose scripts have changed what the language and the browser give to everybody. */
export const patches = [
  {
    name: 'has taken the arrays apart, as old libraries did',
    html: patched(`for (const name of Object.getOwnPropertyNames(Array.prototype))
      if (!['constructor', 'length'].includes(name)) Array.prototype[name] = () => { throw new Error('patched') };
      Array.prototype.extra = () => {}; Object.prototype.extra = 'inherited';`),
  },
  {
    name: 'has its own JSON',
    html: patched(`JSON.parse = JSON.stringify = () => { throw new Error('patched') }`),
  },
  {
    name: 'has its own promises, timers at idle and observers',
    html: patched(`window.Promise = function () { throw new Error('patched') };
      window.requestIdleCallback = undefined; window.IntersectionObserver = window.ResizeObserver = undefined;`),
  },
  {
    name: 'listens to and repeats every message and event',
    html: patched(`const send = window.postMessage;
      window.postMessage = function (...all) { window.heard = all; return send.apply(this, all); };
      const port = MessagePort.prototype.postMessage;
      MessagePort.prototype.postMessage = function (...all) { port.apply(this, all); return port.apply(this, all); };
      const add = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (...all) { return add.apply(this, all); };`),
  },
  {
    name: 'has no popovers, no made style sheets and no idle time, as an old browser',
    html: patched(`delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.hidePopover;
      delete HTMLElement.prototype.popover; window.CSSStyleSheet = undefined; delete window.requestIdleCallback;`),
  },
  {
    name: 'has names of ours on its own elements',
    html: page(
      `<form name="waymark"></form><img name="currentScript"><a id="open"></a><a id="ready"></a><div id="waymark"></div>${tag}`,
    ),
  },
];

/** Pages on which a guest cannot begin. */
export const refusals = [
  {
    name: 'lets nobody have a shadow',
    html: patched(`Element.prototype.attachShadow = () => { throw new Error('no shadows here') }`),
  },
  {
    name: 'makes no elements',
    html: patched(`document.createElement = () => { throw new Error('no elements here') }`),
  },
];

/** Everything anybody could say, from anywhere, to have the panel say or do something. */
export const FORGED = [
  { kind: 'hello', flow: 'child' },
  { kind: 'hello' },
  { kind: 'ready' },
  { kind: 'close' },
  { kind: 'leave' },
  { kind: 'key', key: 'Escape' },
  { kind: 'choose', option: 'me' },
  { kind: 'back' },
  'leave',
  null,
];

/** A page with a stranger’s frame in it, which says to everybody around whatever it is told to say. */
export const strangers = page(
  `${tag}<iframe id="stranger" title="A stranger" hidden sandbox="allow-scripts" srcdoc="<script>
    addEventListener('message', ({ data }) => {
      const all = [parent];
      for (let one = 0; one < parent.length; one++) all.push(parent[one]);
      for (const each of all) for (const message of data) {
        each.postMessage(message, '*');
        each.postMessage(message, '*', [new MessageChannel().port2]);
      }
      parent.postMessage('said', '*');
    });
  </script>"></iframe>
  <script>addEventListener('message', ({ data }) => { if (data === 'said') document.title = 'Said'; })</script>`,
);

/** The frame alone, as a page might take it without our script. */
export const hostless = page(
  '<iframe title="Support" sandbox="allow-scripts" src="{script}/../gb/en-GB.html"></iframe>',
);

/** A page that looks into every shadow, and so has our frame’s window. */
export const looking = patched(`const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) { return window.shadow = attach.call(this, how); }`);
