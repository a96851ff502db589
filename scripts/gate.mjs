// npm test: the whole gate. Every step runs, whatever the ones before said.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name, ...args) => [join(ROOT, 'node_modules', name), ...args];

const STEPS = [
  { name: 'format', command: bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { name: 'types', command: bin('typescript/bin/tsc', '--noEmit') },
  { name: 'lint', command: bin('eslint/bin/eslint.js', '.') },
  { name: 'data', command: [join(ROOT, 'scripts', 'run.mjs'), 'src/build/dataCheck.ts'] },
  { name: 'build', command: bin('vite/bin/vite.js', 'build', '--logLevel', 'warn') },
  { name: 'specs', command: bin('vitest/vitest.mjs', 'run') },
];

const failed = STEPS.filter(({ name, command }) => {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' });
  return status !== 0;
});

// The last words are the test runner's, unless something before it went wrong.
if (failed.length > 0) {
  console.log(`\nThe gate is shut: ${failed.map(({ name }) => name).join(', ')} failed.`);
  process.exitCode = 1;
}
