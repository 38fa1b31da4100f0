import { z } from 'zod';

export const load = z.object({
  /** What it ran on, as the system says. */
  machine: z.string(),
  nginx: z.string(),
  seconds: z.number(),
  connections: z.number(),
  rows: z.array(
    z.object({
      file: z.string(),
      bytes: z.number(),
      perSecond: z.number(),
      /** 99 of 100 answers came within this, as wrk writes it. */
      within: z.string(),
      refused: z.number(),
    }),
  ),
});
export type Load = z.infer<typeof load>;

/** What `npm run load` found, as docs/hosting.md shows it. */
export function loadTable({ machine, nginx, seconds, connections, rows }: Load): string {
  const lines = rows.map(
    ({ file, bytes, perSecond, within, refused }) =>
      `| ${file} | ${bytes} | ${Math.round(perSecond)} | ${within} | ${refused} |`,
  );
  return [
    '<!-- prettier-ignore -->',
    '| File, with Brotli | Bytes | Answers a second | 99 of 100 within | Refused |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
    `${nginx}, ${machine}, ${connections} connections for ${seconds} seconds each, over TLS, with the one that asked on the same machine.`,
  ].join('\n');
}
