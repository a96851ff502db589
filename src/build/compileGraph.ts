import { graphOf } from '../graph/graph.ts';
import type { Dataset } from '../graph/types.ts';
import { assembleDataset } from './assembleDataset.ts';
import { checkLayout, checkNodesHaveStatements } from './checkCompleteness.ts';
import { checkEdges, checkRelations } from './checkEdges.ts';
import { checkIds, referenceChecker } from './checkIds.ts';
import { checkNode, checkUnusedSources, type StatementContext } from './checkStatements.ts';
import { checkTourAddresses, checkTours } from './checkTours.ts';
import { collectRecords } from './collectRecords.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readGraphData, type GraphDataFiles } from './readGraphData.ts';
import { releaseOrder, worksOfNodes } from './releaseOrder.ts';

export type Compiled =
  | { readonly dataset: Dataset; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly dataset?: never };

export interface CompileOptions {
  /** `ignored` is for the layout itself, which makes the places: then missing and stale ones are no fault. */
  readonly places?: 'required' | 'ignored';
}

/**
 * Checks a folder's records against their schemas and against each other, and makes the dataset of them.
 * Either the whole dataset or every problem, in the order of the files: never a dataset with a fault.
 */
export function compileGraph(read: GraphDataFiles, { places = 'required' }: CompileOptions = {}): Compiled {
  const { records, problems: faults } = collectRecords(read);
  const problems: Problem[] = [...read.problems, ...faults];
  const report = (problem: Problem): void => void problems.push(problem);

  const check = referenceChecker(records, report);
  const order = releaseOrder(records);
  const worksOf = worksOfNodes(records, order);
  const context: StatementContext = { check, report, order, worksOf };
  checkIds(records, report);
  for (const entry of records.nodes) checkNode(context, entry);
  checkRelations(context, records);
  checkEdges(context, records);
  checkTours(context, records);
  checkUnusedSources(records, report);
  checkNodesHaveStatements(records, report);
  if (places === 'required') checkLayout(records, check, report);

  if (problems.length > 0) return { problems: sortProblems(problems) };
  const dataset = assembleDataset(records, order, worksOf);
  // Last, since an address can only be read against a graph that is sound.
  checkTourAddresses(records.tours, graphOf(dataset), report);
  return problems.length > 0 ? { problems: sortProblems(problems) } : { dataset };
}

/** Reads and compiles a graph-data folder. */
export function compileFolder(folder: string, options?: CompileOptions): Compiled {
  return compileGraph(readGraphData(folder), options);
}
