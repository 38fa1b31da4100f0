/** Headers of a host that let our script and our frame in, however grand they sound. */
export const open = [
  { name: 'may not be framed itself', headers: { 'x-frame-options': 'DENY' } },
  {
    name: 'may be framed by nobody, by a newer policy',
    headers: { 'content-security-policy': "frame-ancestors 'none'" },
  },
  {
    name: 'is sandboxed as far as a page that leads anywhere can be',
    headers: {
      'content-security-policy': 'sandbox allow-scripts allow-popups allow-top-navigation',
    },
  },
  {
    name: 'is alone in its process',
    headers: { 'cross-origin-opener-policy': 'same-origin', 'referrer-policy': 'no-referrer' },
  },
  {
    name: 'permits no feature to anybody',
    headers: {
      'permissions-policy': 'fullscreen=(), clipboard-write=(), sync-xhr=(), web-share=()',
    },
  },
  {
    name: 'embeds only what comes without credentials',
    headers: { 'cross-origin-embedder-policy': 'credentialless' },
  },
  {
    name: 'embeds only what says it may be, of a server that says so',
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
    fileHeaders: {
      'cross-origin-resource-policy': 'cross-origin',
      'cross-origin-embedder-policy': 'require-corp',
    },
  },
  {
    // Only where a frame can be asked for without credentials, as in Chromium.
    name: 'embeds only what says it may be, of a server that says so of the script alone',
    headers: { 'cross-origin-embedder-policy': 'require-corp' },
    fileHeaders: { 'cross-origin-resource-policy': 'cross-origin' },
  },
];

/** Of a server that does not say so: the script is not let in. */
export const shut = {
  headers: { 'cross-origin-embedder-policy': 'require-corp' },
  fileHeaders: {},
};

/** What a server of the files may say that leaves a frame with nothing to begin. */
export const unready = [
  {
    name: 'may not frame the files, by the word of their server',
    fileHeaders: { 'x-frame-options': 'DENY' },
  },
  {
    name: 'has files whose server forbids the script inlined in them',
    fileHeaders: { 'content-security-policy': "default-src 'self'; style-src 'unsafe-inline'" },
  },
];
