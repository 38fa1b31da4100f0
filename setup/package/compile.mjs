// Runs before the package is packed: src/ becomes lib/, since Node reads no types inside node_modules.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, statSync } from 'node:fs';

rmSync('lib', { recursive: true, force: true });
for (const what of ['code', 'types']) {
  const config = `setup/package/${what}.json`;
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', config], {
    stdio: 'inherit',
  });
}
const styles = (path) => statSync(path).isDirectory() || path.endsWith('.css');
for (const floor of ['ui', 'builder'])
  cpSync(`src/${floor}/styles`, `lib/${floor}/styles`, { recursive: true, filter: styles });
