/** Something that asks a server for something, put into the frame as a fault or an intruder might. */
export interface Plant {
  name: string;
  /** What a server that hears of it is asked for. */
  path: string;
  /** Takes the place of the document it runs in, or of the one around it: do it last, or alone. */
  leaves?: true;
  /** Runs in the frame, so it may use nothing from around it. It waits for nothing and never throws. */
  run(address: string): void;
}

/** Each way that a document has to ask a server for something without leaving it. */
const asking: Plant[] = [
  {
    name: 'a script',
    path: '/planted/script.js',
    run: (src) => document.head.append(Object.assign(document.createElement('script'), { src })),
  },
  {
    name: 'a module',
    path: '/planted/module.js',
    run: (src) =>
      document.head.append(
        Object.assign(document.createElement('script'), { src, type: 'module' }),
      ),
  },
  {
    name: 'a module before it is wanted',
    path: '/planted/modulepreload.js',
    run: (href) =>
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'modulepreload', href }),
      ),
  },
  {
    name: 'a style sheet',
    path: '/planted/style.css',
    run: (href) =>
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href }),
      ),
  },
  {
    name: 'an image',
    path: '/planted/image.png',
    run: (src) => void Object.assign(new Image(), { src }),
  },
  {
    name: 'an image behind the page',
    path: '/planted/background.png',
    run: (src) => document.body.style.setProperty('background-image', `url("${src}")`),
  },
  {
    name: 'a font',
    path: '/planted/font.woff2',
    run: (src) => void new FontFace('planted', `url("${src}")`).load().catch(() => {}),
  },
  {
    name: 'a sound',
    path: '/planted/sound.wav',
    run: (src) =>
      document.body.append(
        Object.assign(document.createElement('audio'), { src, preload: 'auto' }),
      ),
  },
  {
    name: 'a fetch',
    path: '/planted/fetch',
    run: (address) => void fetch(address, { mode: 'no-cors' }).catch(() => {}),
  },
  {
    name: 'a fetch that outlives the page',
    path: '/planted/keepalive',
    run: (address) =>
      void fetch(address, { method: 'POST', mode: 'no-cors', keepalive: true }).catch(() => {}),
  },
  {
    name: 'an XMLHttpRequest',
    path: '/planted/xhr',
    run: (address) => {
      const request = new XMLHttpRequest();
      request.open('GET', address);
      request.send();
    },
  },
  {
    name: 'a beacon',
    path: '/planted/beacon',
    run: (address) => void navigator.sendBeacon(address, 'an answer'),
  },
  {
    name: 'a ping',
    path: '/planted/ping',
    run: (ping) => {
      const link = Object.assign(document.createElement('a'), { href: '#planted', ping });
      document.body.append(link);
      link.click();
    },
  },
  {
    name: 'a WebSocket',
    path: '/planted/socket',
    run: (address) => {
      try {
        new WebSocket(address.replace(/^http/, 'ws'));
      } catch {
        // Refused at once: as good as refused.
      }
    },
  },
  {
    name: 'an EventSource',
    path: '/planted/events',
    run: (address) => {
      const events = new EventSource(address);
      events.onerror = () => events.close();
    },
  },
  {
    name: 'a worker',
    path: '/planted/worker',
    run: (address) => {
      const code = new Blob([`fetch("${address}", { mode: "no-cors" })`]);
      try {
        new Worker(URL.createObjectURL(code)).onerror = (event) => event.preventDefault();
      } catch {
        // Refused at once: as good as refused.
      }
    },
  },
  {
    name: 'a nested frame',
    path: '/planted/frame',
    run: (src) => document.body.append(Object.assign(document.createElement('iframe'), { src })),
  },
  {
    name: 'an object',
    path: '/planted/object',
    run: (data) => document.body.append(Object.assign(document.createElement('object'), { data })),
  },
  {
    name: 'an embedded file',
    path: '/planted/embed',
    run: (src) => document.body.append(Object.assign(document.createElement('embed'), { src })),
  },
  {
    name: 'a prefetch',
    path: '/planted/prefetch',
    run: (href) =>
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'prefetch', href }),
      ),
  },
  {
    name: 'a preload',
    path: '/planted/preload',
    run: (href) =>
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'preload', as: 'image', href }),
      ),
  },
];

/** Ways that take the document with them, or the page around it. */
const leaving: Plant[] = [
  {
    name: 'a form',
    path: '/planted/form',
    leaves: true,
    run: (action) => {
      const form = Object.assign(document.createElement('form'), { action, method: 'post' });
      document.body.append(form);
      form.submit();
    },
  },
  {
    name: 'the page around it taken elsewhere',
    path: '/planted/top',
    leaves: true,
    run: (address) => {
      try {
        if (window.top) window.top.location.href = address;
      } catch {
        // Refused at once: as good as refused.
      }
    },
  },
];

/** All that the frame's policy and sandbox must refuse, in every browser. */
export const plants: readonly Plant[] = [...asking, ...leaving];
