import { execFileSync } from 'node:child_process';

/** Builds once, as `npm run build` does, before any real-browser test. */
export default function build(): void {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    stdio: 'inherit',
  });
}
