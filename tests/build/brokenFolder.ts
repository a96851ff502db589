import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { compileFolder, type CompileOptions } from '../../src/build/compileGraph.ts';
import { formatProblem } from '../../src/build/problem.ts';

/**
 * In a file of the Musketeers, the first `find` (text that must be there) is written as `put`.
 * An empty `find` stands for the whole file, `null` removes it.
 */
export type Edit =
  readonly [file: string, find: string, put: string] | readonly [file: string, gone: null, nothing?: never];

/** A copy of the authored Musketeers with some edits, gone when the test is over. */
export function brokenFolder(...edits: readonly Edit[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'musketeers-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync('tests/fixtures/musketeers', folder, { recursive: true });
  for (const [file, find, put] of edits) {
    const path = join(folder, file);
    if (find === null) rmSync(path);
    else if (find === '') writeFileSync(path, put);
    else {
      const text = readFileSync(path, 'utf8');
      if (!text.includes(find)) throw new Error(`${file} has no ${find}`);
      writeFileSync(
        path,
        text.replace(find, () => put),
      );
    }
  }
  return folder;
}

/** The problems of such a copy, as printed. */
export function problemsOf(edits: readonly Edit[], options?: CompileOptions): readonly string[] {
  return (compileFolder(brokenFolder(...edits), options).problems ?? []).map(formatProblem);
}
