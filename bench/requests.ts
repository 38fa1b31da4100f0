/** What a document or script can ask a server for, apart from links that a person presses. */
const asks = [
  /<(?:img|iframe|script|source|video|audio|embed|input|track)\b[^>]*\ssrc(?:set)?=/g,
  /<link\b[^>]*\shref=/g,
  /<object\b[^>]*\sdata=/g,
  /@import\b/g,
  /\burl\((?!["']?(?:data:|#))/g,
  /\bimport\(/g,
  /\bimportScripts\(/g,
  /\bnew (?:Worker|SharedWorker|EventSource|WebSocket|XMLHttpRequest|Image)\b/g,
  /\b(?:fetch|sendBeacon)\(/g,
];

/** How many requests a text could make, read as text: a browser test shows what one makes. */
export function requestsIn(text: string): number {
  return asks.reduce((sum, ask) => sum + (text.match(ask)?.length ?? 0), 0);
}
