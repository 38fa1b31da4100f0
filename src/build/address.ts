/**
 * Where the files will be served from, as the site owner says when building: `WAYMARK_ADDRESS`. It
 * stands before what their project says.
 */
export const ADDRESS = 'WAYMARK_ADDRESS';

/**
 * That folder's https address, ending in `/`; none where none was given. Anything else stops the
 * build: what is printed on paper cannot be put right.
 */
export function addressFrom(
  environment: Readonly<Record<string, string | undefined>>,
  project?: string,
) {
  const given = environment[ADDRESS] ?? project;
  if (!given) return undefined;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== 'https:' || url.search || url.hash || url.username)
    throw new Error(
      `${given === project ? 'address' : ADDRESS} is "${given}". Give the https address of a folder, such as https://example.org/waymark/.`,
    );
  return url.href.replace(/\/*$/, '/');
}
