import { relationOf, type Graph } from '../graph/graph.ts';
import type { EdgeId, GraphEdge, NodeId, Relation } from '../graph/types.ts';

/** A node's place in the order of who stands under whom. */
export interface Standing {
  readonly id: NodeId;
  /** Null for who stands under nobody. */
  readonly above: NodeId | null;
  /** The tie that says so; null at the top. */
  readonly edge: EdgeId | null;
  /** Leads the house it stands in: drawn beneath its name, before all others. */
  readonly leads: boolean;
  /** Who stands under it: leaders first, then those who stand alone, then houses, the greater first. */
  readonly below: readonly Standing[];
  /** Number of nodes in all, itself included. */
  readonly size: number;
}

interface Claim {
  readonly above: NodeId;
  readonly edge: EdgeId;
  readonly leads: boolean;
  /** In how many works it is shown, over all ties that say the same. */
  readonly strength: number;
}

/**
 * Who stands under whom, as trees, the greatest first: whatever a relation's `standing` says, whichever relations those are.
 * Where several claim a node, the tie that is shown in most works has it; a leader stands in the house it leads. Superseded ties do not count,
 * and who has neither above nor below is left out. The same graph gives the same trees. O(edges · log edges).
 */
export function allegianceTrees(graph: Graph): readonly Standing[] {
  const claims = claimsOf(graph);
  const chosen = new Map<NodeId, Claim>();
  const isAbove = (id: NodeId, whom: NodeId): boolean => {
    for (let at: NodeId | undefined = whom; at !== undefined; at = chosen.get(at)?.above) {
      if (at === id) return true;
    }
    return false;
  };
  for (const [id, own] of [...claims].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const claim = [...own].sort(strongerFirst).find(({ above }) => !isAbove(id, above));
    if (claim) chosen.set(id, claim);
  }
  liftHouses(claims, chosen, isAbove);

  const under = new Map<NodeId, NodeId[]>();
  for (const [id, { above }] of chosen) under.set(above, [...(under.get(above) ?? []), id]);
  const standing = (id: NodeId): Standing => {
    const claim = chosen.get(id);
    const below = (under.get(id) ?? []).map(standing).sort(leadersFirst);
    return {
      id,
      above: claim?.above ?? null,
      edge: claim?.edge ?? null,
      leads: claim?.leads ?? false,
      below,
      size: below.reduce((sum, each) => sum + each.size, 1),
    };
  };
  return [...under.keys()]
    .filter((id) => !chosen.has(id))
    .map(standing)
    .sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
}

/** Whether a franchise says who stands under whom. */
export function hasAllegiance(graph: Graph): boolean {
  return [...graph.edges.values()].some((edge) => relationOf(graph, edge).standing !== undefined);
}

function claimsOf(graph: Graph): ReadonlyMap<NodeId, readonly Claim[]> {
  const claims = new Map<NodeId, Map<string, Claim>>();
  for (const edge of graph.edges.values()) {
    const relation = relationOf(graph, edge);
    if (relation.standing === undefined || edge.status === 'superseded' || edge.source === edge.target)
      continue;
    const { below, above, leads } = sidesOf(edge, relation);
    const own = claims.get(below) ?? new Map<string, Claim>();
    claims.set(below, own);
    const before = own.get(above);
    own.set(above, {
      above,
      // Of several ties that say the same, the telling one: “leads” rather than “member of”.
      edge: leads || !before ? edge.id : before.edge,
      leads: (before?.leads ?? false) || leads,
      strength: (before?.strength ?? 0) + edge.works.length,
    });
  }
  return new Map([...claims].map(([id, own]) => [id, [...own.values()]]));
}

/** Who leads something stands in it, at its head. */
function sidesOf(
  { source, target }: GraphEdge,
  { standing }: Relation,
): { readonly below: NodeId; readonly above: NodeId; readonly leads: boolean } {
  if (standing === 'over') return { below: target, above: source, leads: false };
  return { below: source, above: target, leads: standing === 'leads' };
}

/** A house that stands under nobody goes where its leader would stand if it led nothing. */
function liftHouses(
  claims: ReadonlyMap<NodeId, readonly Claim[]>,
  chosen: Map<NodeId, Claim>,
  isAbove: (id: NodeId, whom: NodeId) => boolean,
): void {
  for (const [leader, claim] of [...chosen]) {
    if (!claim.leads || chosen.has(claim.above)) continue;
    const higher = [...(claims.get(leader) ?? [])]
      .filter(({ above, leads }) => !leads && !isAbove(claim.above, above))
      .sort(strongerFirst)[0];
    if (higher) chosen.set(claim.above, { ...higher, leads: false });
  }
}

function strongerFirst(a: Claim, b: Claim): number {
  return Number(b.leads) - Number(a.leads) || b.strength - a.strength || (a.above < b.above ? -1 : 1);
}

function leadersFirst(a: Standing, b: Standing): number {
  return (
    Number(b.leads) - Number(a.leads) ||
    Number(a.below.length > 0) - Number(b.below.length > 0) ||
    b.size - a.size ||
    (a.id < b.id ? -1 : 1)
  );
}
