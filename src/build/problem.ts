import { closest } from 'fastest-levenshtein';

/** A fault of the authored data: where it stands, and what is wrong, expected and nearest. */
export interface Problem {
  /** Relative to the graph-data folder. */
  readonly file: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** `edges/kinship.json:48:15: unknown work "chapter-22"; expected …; nearest: "chapter-2"` */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}

/** By file, line and column, each fault once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.message, b.message),
  );
}

/** `nearest: "chapter-2"`, the known value with the fewest letters changed; the first of equals in the alphabet. */
export function nearest(value: string, known: Iterable<string>): string {
  const candidates = [...known].sort();
  return candidates.length === 0 ? 'there is none yet' : `nearest: "${closest(value, candidates)}"`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
