// Runs a TypeScript file of this repository in Node, through Vite: node scripts/run.mjs src/build/dataCheck.ts [argument ...]
// The file's `main(arguments)`, if it exports one, gives the exit code.
import { runnerImport } from 'vite';

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) {
  console.error('Which file? Expected: node scripts/run.mjs <file.ts> [argument ...]');
  process.exit(2);
}
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
const code = await module.main?.(args);
if (typeof code === 'number') process.exitCode = code;
