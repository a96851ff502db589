import { nodePath } from '../graph/nodePath.ts';
import type { GraphEdge, GraphNode, Relation, Statement } from '../graph/types.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** A node's published fields; DESIGN's eight first, then whatever else there is, a work's fields flat among them. */
export function nodeData(node: GraphNode): JsonObject {
  const { aliases, facts, fates, claims, sameAs, formerIds, work, ...plain } = node;
  return {
    id: plain.id,
    kind: plain.kind,
    label: plain.label,
    path: nodePath(node),
    description: plain.description,
    aliases: aliases.map((alias) => alias.name),
    works: plain.works,
    revealedIn: plain.revealedIn,
    sources: plain.sources,
    ...present({
      type: plain.type,
      domain: plain.domain,
      ...work,
      aliasStatements: aliases.map(statementData),
      facts: facts.map(statementData),
      fates: fates.map(statementData),
      claims: claims.map(statementData),
      sameAs: Object.keys(sameAs).length > 0 ? sameAs : undefined,
      formerIds,
    }),
  };
}

/** An edge's published fields; `label` is its relation's, for tools that show one. */
export function edgeData(edge: GraphEdge, relation: Relation | undefined): JsonObject {
  const { id, source, target, relation: relationId, works, revealedIn, sources, ...rest } = edge;
  const label = relation?.label ?? relationId;
  return {
    id,
    source,
    target,
    relation: relationId,
    label,
    works,
    revealedIn,
    sources,
    ...present({ ...rest }),
  };
}

/** The fields that say something: without the undefined ones and the empty lists. */
export function present(fields: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function statementData({ revealedIn: _derived, ...statement }: Statement): JsonObject {
  return { ...statement };
}
