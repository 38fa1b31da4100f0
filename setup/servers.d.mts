/** A program by its path, or one sentence that says what to do. */
type Found = { path: string; why?: never } | { path?: never; why: string };

export function findNginx():
  { path: string; brotli: string; why?: never } | { path?: never; brotli?: never; why: string };
export function findCaddy(): Found;
export function findMinisign(): Found;
export function findWrk(): Found;
export function findPhp(): Found;
export function findPhpcs(): Found;
export function findMariadb(): Found;
/** Its folder. */
export function findWordPress(): Found;
