export interface Recorder {
  name: string;
  /** What the page has in its head; `{third}` stands for the third party's address. */
  head: string;
  /** False where what it hears is sent away instead of being held in the page. */
  holds: boolean;
}

/** What it hears goes on this list, as text. A list's own method, taken before anyone else's. */
const held = 'window.held = []; const hold = (what) => window.held.push(String(what));';
const inPage = (name: string, script: string): Recorder => ({
  name,
  head: `<script>{ ${held} ${script} }</script>`,
  holds: true,
});

/** A node as a tag manager describes it: itself, its text, and where it leads. */
const describe =
  "const describe = (node) => [node.nodeName, node.outerHTML, node.innerText, node.href, node.value].join(' ');";

/** Everything in a root and, where the browser lets it, in each frame in there. */
const dump = `const dump = (root) => {
  hold(root.innerHTML);
  for (const frame of root.querySelectorAll('iframe')) {
    hold(frame.outerHTML);
    hold(frame.contentWindow?.length);
    for (const reach of [
      () => frame.contentDocument.documentElement.outerHTML,
      () => frame.contentWindow.document.title,
      () => frame.contentWindow.location.href,
      () => frame.contentWindow.name,
    ]) try { hold(reach()); } catch (refused) { hold(refused.name); }
  }
};`;
const everyChange =
  '{ subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true, characterDataOldValue: true }';

/** Scripts that sites have on their pages, known to them or not, and some that are out to listen. */
export const recorders: readonly Recorder[] = [
  {
    name: 'rrweb, with canvas, frames of other origins and the console',
    head: `<script src="{third}/rrweb.js"></script><script src="{third}/console.js"></script>
<script>{ ${held}
const plugin = window.__PosthogExtensions__?.rrwebPlugins?.getRecordConsolePlugin;
addEventListener('DOMContentLoaded', () => rrweb.record({
  emit: (event) => hold(JSON.stringify(event)),
  recordCanvas: true, recordCrossOriginIframes: true, collectFonts: true, inlineImages: true, userTriggeredOnInput: true,
  plugins: plugin ? [plugin({})] : [],
}));
}</script>`,
    holds: true,
  },
  {
    name: 'posthog, with autocapture and the replay of sessions',
    head: `<script src="{third}/posthog.js"></script><script>
posthog.init('phc_page', {
  api_host: '{third}', autocapture: true, capture_pageview: true, capture_pageleave: true, rageclick: true,
  capture_heatmaps: true, enable_recording_console_log: true, disable_compression: true, disable_surveys: true,
  request_batching: false, opt_out_useragent_filter: true,
  session_recording: { compress_events: false, recordCrossOriginIframes: true, maskAllInputs: false, captureCanvas: { recordCanvas: true } },
});
</script>`,
    holds: false,
  },
  inPage(
    'a tag manager’s listener, first to hear every event, reading its whole path',
    `${describe}
for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'auxclick', 'submit', 'change', 'input', 'keydown', 'focusin', 'focusout', 'selectionchange', 'copy', 'scroll', 'message', 'toggle', 'load', 'error', 'beforetoggle'])
  addEventListener(type, (event) => {
    hold(type);
    hold(JSON.stringify([event.key, event.data, event.message]));
    for (const node of event.composedPath()) hold(describe(node));
    if (document.activeElement) hold(describe(document.activeElement));
    hold(getSelection());
  }, true);`,
  ),
  inPage(
    'a patched attachShadow that keeps every root and forces it open',
    `${dump}
const roots = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, { ...init, mode: 'open' });
  roots.push(root);
  new MutationObserver(() => dump(root)).observe(root, ${everyChange});
  return root;
};
addEventListener('click', (event) => {
  for (const node of event.composedPath()) hold(node.outerHTML);
  setTimeout(() => roots.forEach(dump));
}, true);
window.collect = () => roots.forEach(dump);`,
  ),
  inPage(
    'a patched addEventListener that reads every event and message',
    `${describe}
const tell = (event) => {
  hold(event.type);
  try { hold(JSON.stringify(event.data)); } catch { hold('not text'); }
  for (const node of event.composedPath()) hold(describe(node));
};
const add = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (type, listener, options) {
  const call = (event) => { tell(event); return typeof listener === 'function' ? listener.call(this, event) : listener?.handleEvent(event); };
  return add.call(this, type, listener && call, options);
};
const { set, ...rest } = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
Object.defineProperty(MessagePort.prototype, 'onmessage', { ...rest, set(listener) {
  set.call(this, (event) => { tell(event); listener?.(event); });
} });`,
  ),
  inPage(
    'a MutationObserver on the whole document',
    `${describe}
new MutationObserver((records) => {
  for (const record of records)
    for (const node of [record.target, ...record.addedNodes, ...record.removedNodes])
      hold([describe(node), node.data, record.oldValue, record.attributeName].join(' '));
}).observe(document, ${everyChange});`,
  ),
  inPage(
    'a PerformanceObserver of everything the browser measures',
    `${describe}
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    hold(JSON.stringify(entry));
    for (const node of [entry.target, entry.element]) if (node) hold(describe(node));
  }
}).observe({ entryTypes: PerformanceObserver.supportedEntryTypes });
for (const type of ['event', 'layout-shift', 'largest-contentful-paint', 'element', 'long-animation-frame'])
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => hold(JSON.stringify(entry)))).observe({ type, buffered: true, durationThreshold: 16 });`,
  ),
];
