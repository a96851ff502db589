import { createGraph, type Graph } from '../../src/graph/graph.ts';
import type { EdgeId, GraphEdge, GraphNode, NodeId, RelationId, WorkId } from '../../src/graph/types.ts';
import { III, IM, M, tinyGraph } from '../fixtures/tinyFranchise.ts';

/** Graphs made up for one question, with the vocabulary of the tiny franchise. */

/** The works of the tiny franchise in release order. */
export const tinyWorks = [M, III, IM] as const;

const film = 'film' as WorkId;

/** A character of the one work "film", unless said otherwise. */
export function sketchNode(id: string, rest: Partial<Omit<GraphNode, 'id'>> = {}): GraphNode {
  const works = rest.works ?? (rest.kind === 'work' ? [id as WorkId] : [film]);
  return {
    id: id as NodeId,
    kind: 'character',
    label: id,
    description: '',
    works,
    revealedIn: works[0] ?? film,
    sources: [],
    aliases: [],
    facts: [],
    fates: [],
    claims: [],
    sameAs: {},
    formerIds: [],
    ...rest,
  };
}

/** An edge "loves" shown in "film", unless said otherwise. */
export function sketchEdge(source: string, target: string, rest: Partial<GraphEdge> = {}): GraphEdge {
  const works = rest.works ?? [film];
  return {
    id: `${source}--${target}` as EdgeId,
    source: source as NodeId,
    target: target as NodeId,
    relation: 'loves' as RelationId,
    works,
    revealedIn: works[0] ?? film,
    sources: [],
    ...rest,
  };
}

export function sketchGraph(nodes: readonly GraphNode[], edges: readonly GraphEdge[] = []): Graph {
  return createGraph(nodes, edges, tinyGraph.vocabulary);
}

/** Characters joined as written: `sketchTies('a-b b-c d')` has four nodes and two edges. */
export function sketchTies(ties: string): Graph {
  const pairs = ties.split(' ').map((tie) => tie.split('-'));
  const ids = [...new Set(pairs.flat())];
  const edges = pairs.flatMap(([source, target]) =>
    source !== undefined && target !== undefined ? [sketchEdge(source, target)] : [],
  );
  return sketchGraph(
    ids.map((id) => sketchNode(id)),
    edges,
  );
}
