import type { GraphNode, SourceId, Statement } from '../graph/types.ts';

/**
 * Numbers the sources of some statements in the order they are first cited, from 1:
 * the footnotes of a page.
 */
export function footnotes(statements: Iterable<Statement>): ReadonlyMap<SourceId, number> {
  const numbers = new Map<SourceId, number>();
  for (const { sources } of statements) {
    for (const source of sources) if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  }
  return numbers;
}

/** All a node says of itself, in the order a page tells it: facts, fates, disputed values, other names. */
export function statementsOf(node: GraphNode): readonly Statement[] {
  return [...node.facts, ...node.fates, ...node.claims, ...node.aliases];
}
