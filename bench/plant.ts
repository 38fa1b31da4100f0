import { cspHash } from '../src/build/digest.ts';

/**
 * The same files, but that the frame does so much for nothing as it starts: turns of a loop. This
 * is how the bench shows that it would see a build that has become slower.
 */
export function plant(files: ReadonlyMap<string, string>, turns: number): Map<string, string> {
  const loop = `;(function(){var i=0,x=1;for(;i<${turns};i++)x=(x*31+i)|0;document.documentElement.dataset.x=x})();`;
  return new Map(
    [...files].map(([path, text]) => {
      const script = text.split('<script>').at(-1)?.split('</script>')[0];
      if (!path.endsWith('.html') || !script || !text.includes(cspHash(script)))
        return [path, text];
      const slower = loop + script;
      const changed = text
        .split(cspHash(script))
        .join(cspHash(slower))
        .split(`<script>${script}</script>`)
        .join(`<script>${slower}</script>`);
      return [path, changed];
    }),
  );
}
