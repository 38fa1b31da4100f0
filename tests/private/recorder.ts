/** What a host page saw, by the place it looked. Sequences, never times. */
export type Seen = { [looked: string]: string[] };

declare global {
  interface Window {
    /** What has been seen since the last `begin`. */
    recorder: {
      begin(): void;
      /** Looks at everything that can be read, as it is now. */
      look(): void;
      seen(): Seen;
      /** The panel's shadow root: a page that ran first can have it, closed or not. */
      roots: ShadowRoot[];
    };
  }
}

/**
 * The most curious page there could be: it runs before the loader, patches what it can, and writes
 * down everything. Runs in the page, so that it may use nothing from around it.
 */
export function record(): void {
  const roots: ShadowRoot[] = [];
  let noted: { [looked: string]: string[] } = {};
  const note = (looked: string, seen: string) => (noted[looked] ??= []).push(seen);

  const nameOf = (node: unknown) => (node instanceof Node ? node.nodeName : String(node));
  const mutations = new MutationObserver((all) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of all) {
      const value = target instanceof Element ? target.getAttribute(attributeName ?? '') : '';
      const moved = [[...addedNodes].map(nameOf), [...removedNodes].map(nameOf)];
      note('mutations', JSON.stringify([type, nameOf(target), attributeName, value, moved]));
    }
  });
  const watch = (node: Node) =>
    mutations.observe(node, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  watch(document);

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) {
    const root = attach.call(this, how);
    roots.push(root);
    watch(root);
    for (const type of heard) root.addEventListener(type, listen('panel'), true);
    return root;
  };

  // Every port the loader makes, both ways, and every message to the window.
  const say = MessagePort.prototype.postMessage;
  const said = (message: unknown) => note('port, out', JSON.stringify(message));
  MessagePort.prototype.postMessage = new Proxy(say, {
    apply(target, port, given) {
      said(given[0]);
      return Reflect.apply(target, port, given);
    },
  });
  window.MessageChannel = class extends MessageChannel {
    constructor() {
      super();
      for (const port of [this.port1, this.port2])
        port.addEventListener('message', ({ data }) => note('port, in', JSON.stringify(data)));
    }
  };
  addEventListener(
    'message',
    ({ data, origin, ports }) =>
      note('window messages', JSON.stringify([data, origin, ports.length])),
    true,
  );

  const heard = [
    ...['focus', 'blur', 'focusin', 'focusout', 'visibilitychange', 'resize', 'scroll', 'wheel'],
    ...['hashchange', 'popstate', 'pagehide', 'pageshow', 'beforeunload', 'load', 'error', 'click'],
    ...['keydown', 'keyup', 'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout'],
    ...['mouseover', 'mouseout', 'mouseenter', 'mouseleave', 'contextmenu', 'selectionchange'],
    ...['securitypolicyviolation', 'toggle', 'beforetoggle', 'close', 'cancel', 'copy', 'paste'],
    ...['waymark:open', 'waymark:help-shown'],
    ...['fullscreenchange', 'touchstart', 'touchend', 'transitionend', 'animationend', 'input'],
  ];
  const listen =
    (at: string) =>
    ({ type, target }: Event) =>
      // The browser tells of it in a task of its own, before or after others as it likes.
      note(type === 'toggle' ? `toggles, ${at}` : `events, ${at}`, `${type} ${nameOf(target)}`);
  for (const type of heard) addEventListener(type, listen('page'), true);
  visualViewport?.addEventListener('resize', listen('viewport'));
  visualViewport?.addEventListener('scroll', listen('viewport'));

  // Without those that tell how busy the machine is: they are of time, not of answers.
  const kinds = ['resource', 'navigation', 'layout-shift', 'visibility-state', 'mark', 'measure'];
  for (const type of kinds)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { transferSize, encodedBodySize, decodedBodySize, initiatorType } = entry.toJSON();
        const sizes = [transferSize, encodedBodySize, decodedBodySize, initiatorType];
        note('performance', JSON.stringify([entry.entryType, entry.name, ...sizes]));
      }
    }).observe({ type, buffered: true });

  const attempt = (read: () => unknown) => {
    try {
      const value = read();
      return typeof value === 'object' || typeof value === 'function' ? typeof value : value;
    } catch (error) {
      return error instanceof Error ? error.name : 'refused';
    }
  };
  const boxOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.nodeName, x, y, width, height].join(' ');
  };
  const insideOf = (frame: HTMLIFrameElement) => {
    const inside = frame.contentWindow;
    if (!inside) return 'no window';
    const keys = [...Reflect.ownKeys(inside), 'length', 'closed', 'name', 'origin', 'history'];
    const known = keys.map((key) => [String(key), attempt(() => Reflect.get(inside, key))]);
    const document = attempt(() => frame.contentDocument === null);
    return [frame.name, frame.src, document, Object.fromEntries(known)];
  };

  function look() {
    const parts = [...document.querySelectorAll('*')];
    const within = roots.flatMap((root) => [...root.querySelectorAll('*')]);
    const frames = [...parts, ...within].filter((each) => each instanceof HTMLIFrameElement);
    const looked = {
      address: [location.href, document.title, name, document.referrer, document.cookie],
      history: [history.length, JSON.stringify(history.state), history.scrollRestoration],
      storage: [localStorage.length, sessionStorage.length],
      focus: [
        nameOf(document.activeElement),
        document.hasFocus(),
        ...roots.map((root) => nameOf(root.activeElement)),
      ],
      scroll: [scrollX, scrollY, visualViewport?.scale, visualViewport?.pageTop],
      viewport: [innerWidth, innerHeight, outerWidth, outerHeight],
      geometry: [...parts, ...within].map(boxOf),
      shown: within.map((each) => [each.className, each.getAttribute('style'), each.scrollTop]),
      'frame window': [frames.length, window.length, ...frames.map(insideOf)],
      pressed: [navigator.userActivation.hasBeenActive],
    };
    for (const [at, value] of Object.entries(looked)) note(at, JSON.stringify(value));
  }

  window.recorder = {
    roots,
    look,
    seen: () => noted,
    begin() {
      noted = {};
    },
  };
}
