import { compileFolder } from './compileGraph.ts';
import { formatProblem } from './problem.ts';

/**
 * `npm run data:check [folder]`: every fault of a graph-data folder, a line each, and exit code 1; else one line that
 * counts what is there.
 */
export function main([folder = process.env['HIGH_TABLE_DATA'] ?? 'graph-data']: readonly string[]): number {
  const { dataset, problems } = compileFolder(folder);
  if (problems) {
    for (const problem of problems) console.error(formatProblem(problem));
    console.error(`\n${problems.length === 1 ? 'One fault' : `${problems.length} faults`} in ${folder}/.`);
    return 1;
  }
  const { nodes, edges, sources, tours, version } = dataset;
  console.log(
    `${folder}/ is sound: ${nodes.length} nodes, ${edges.length} edges, ${sources.length} sources, ${tours.length} tours; version ${version}.`,
  );
  return 0;
}
