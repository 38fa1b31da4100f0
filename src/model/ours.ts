/**
 * What stands before the path of a file that Waymark brings along, where a site owner has a project of
 * their own: `waymark:flows/me.json`. The owner's files have plain paths.
 */
export const OURS = 'waymark:';

export function isOurs(file: string): boolean {
  return file.startsWith(OURS);
}

/** The path inside its layer, whichever that is: `flows/me.json`. */
export function plainPath(file: string): string {
  return isOurs(file) ? file.slice(OURS.length) : file;
}
