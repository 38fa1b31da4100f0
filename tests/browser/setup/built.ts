import { execFileSync } from 'node:child_process';

/** Builds once, as `npm run build` does, before any real-browser test of whatever projects run together. */
export default function build(): void {
  if (process.env['WAYMARK_BUILT'] === `${process.pid}`) return;
  process.env['WAYMARK_BUILT'] = `${process.pid}`;
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    stdio: 'inherit',
  });
}
