import type { Dataset, Statement } from '../graph/types.ts';
import { parseCytoscapeJson } from './cytoscapeJson.ts';
import { MalformedGraphError } from './jsonReader.ts';

export type ParsedDataset =
  | { readonly dataset: Dataset; readonly problems?: never }
  | { readonly problems: readonly string[]; readonly dataset?: never };

/**
 * Checks that a value is a whole dataset: the shape of `/graph.json`, unique ids, a source for every statement, and no
 * reference that leads nowhere.
 * The one gate for the build's own output, the file the explorer starts from, and what a visitor brings.
 * Never throws. A wrong shape is told once, wrong references all at once. O(size).
 */
export function parseDataset(value: unknown): ParsedDataset {
  try {
    const dataset = parseCytoscapeJson(value);
    const problems = referenceProblems(dataset);
    return problems.length > 0 ? { problems } : { dataset };
  } catch (error) {
    if (error instanceof MalformedGraphError) return { problems: [error.message] };
    throw error;
  }
}

/** Says what is wrong with the references inside a dataset; empty if nothing is. */
export function referenceProblems(dataset: Dataset): readonly string[] {
  const problems: string[] = [];
  const index = (what: string, ids: Iterable<string>): ReadonlySet<string> => {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) problems.push(`duplicate ${what} "${id}"; expected every id once`);
      seen.add(id);
    }
    return seen;
  };
  const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const groups = index('group', idsOf(dataset.groups));
  const relations = index('relation', idsOf(dataset.relations));
  const sources = index('source', idsOf(dataset.sources));
  const nodes = index('node', idsOf(dataset.nodes));
  const works = new Set(idsOf(dataset.nodes.filter((node) => node.kind === 'work')));
  index('edge', idsOf(dataset.edges));
  index('tour', idsOf(dataset.tours));

  const check = (where: string, what: string, ids: readonly string[], known: ReadonlySet<string>): void => {
    for (const id of ids) if (!known.has(id)) problems.push(`${where}: unknown ${what} "${id}"`);
  };
  const checkStatement = (
    where: string,
    statement: Pick<Statement, 'works' | 'sources' | 'supersededBy'>,
  ) => {
    check(where, 'work', statement.works, works);
    check(where, 'source', statement.sources, sources);
    if (statement.sources.length === 0) problems.push(`${where}: no source; expected at least one`);
    if (statement.supersededBy) check(where, 'source', statement.supersededBy.sources, sources);
  };
  for (const relation of dataset.relations) {
    check(`relation "${relation.id}"`, 'group', [relation.group], groups);
  }
  for (const node of dataset.nodes) {
    const where = `node "${node.id}"`;
    checkStatement(where, node);
    for (const statement of [...node.aliases, ...node.facts, ...node.fates, ...node.claims]) {
      checkStatement(where, statement);
    }
  }
  for (const edge of dataset.edges) {
    const where = `edge "${edge.id}"`;
    check(where, 'relation', [edge.relation], relations);
    check(where, 'node', [edge.source, edge.target], nodes);
    if (edge.until) check(where, 'work', [edge.until], works);
    checkStatement(where, edge);
  }
  for (const tour of dataset.tours) {
    const where = `tour "${tour.id}"`;
    if (tour.steps.length === 0) problems.push(`${where}: no step; expected at least one`);
    for (const { in: needed } of [tour, ...tour.steps]) check(where, 'work', needed, works);
  }
  return problems;
}
