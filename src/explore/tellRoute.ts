import { otherEnd, type Graph } from '../graph/graph.ts';
import type { Path } from '../graph/shortestPath.ts';
import type { GraphEdge, GraphNode, Kind, NodeId, WorkId } from '../graph/types.ts';
import { edgeSentence } from './connections.ts';
import type { TieStrength } from './tieStrength.ts';

/** An edge told from the node a route comes from. Works, sources and status are the edge's own. */
export interface ToldEdge {
  readonly edge: GraphEdge;
  readonly sentence: string;
}

/** One step of a route. */
export interface Hop {
  readonly from: NodeId;
  readonly to: NodeId;
  /** What says most of the two, and best goes with the steps before and after. */
  readonly told: ToldEdge;
  /** What else joins them, the most telling first. */
  readonly also: readonly ToldEdge[];
}

/** A path with what it says. */
export interface Route {
  /** Ids of the nodes, joined by a space: the same for the same route. */
  readonly key: string;
  readonly nodes: readonly GraphNode[];
  readonly hops: readonly Hop[];
  /** Whether it leads through a work. */
  readonly throughWork: boolean;
}

/**
 * What a node on the way takes from how telling a route is, in the bits of `tieStrength`: two who once were in one
 * city, or whose films have one distributor, hardly know each other.
 */
const DISTRACTION: Readonly<Record<Kind, number>> = {
  character: 0,
  person: 0,
  organization: 0.5,
  place: 2,
  thing: 2,
  work: 3,
};

/** What it takes that two steps in a row share no work: someone plays a part in one film, and the part is in another. */
const BROKEN_THREAD = 2;

/** Turns paths of one length into routes, the most telling first, at most `limit`; equal ones keep their order. */
export function routeTeller(
  graph: Graph,
  passes: (edge: GraphEdge) => boolean,
  strength: TieStrength,
): (paths: readonly Path[], limit: number) => readonly Route[] {
  const bundleBetween = bundler(graph, passes, strength);
  const score = (steps: readonly Bundle[], path: Path): number => {
    let sum = 0;
    for (let index = 0; index < steps.length; index += 1) sum += toldOf(steps, index)?.value ?? 0;
    for (const id of path.slice(1, -1)) sum -= distraction(graph.nodes.get(id));
    return sum;
  };
  return (paths, limit) =>
    paths
      .map((path) => {
        const steps = path.slice(1).map((to, index) => bundleBetween(path[index] ?? to, to));
        return { path, steps, score: score(steps, path) };
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ path, steps }) => tell(graph, path, steps));
}

/** All edges between two nodes that a route may use, the strongest first, and the works of any of them. */
interface Bundle {
  readonly edges: readonly GraphEdge[];
  readonly strengths: readonly number[];
  readonly works: ReadonlySet<WorkId>;
}

/** Many paths share their steps, and a hub has hundreds of edges: each bundle is gathered once. */
function bundler(
  graph: Graph,
  passes: (edge: GraphEdge) => boolean,
  strength: TieStrength,
): (from: NodeId, to: NodeId) => Bundle {
  const around = new Map<NodeId, Map<NodeId, GraphEdge[]>>();
  const made = new Map<string, Bundle>();
  const edgesBetween = (from: NodeId, to: NodeId): readonly GraphEdge[] => {
    let byOther = around.get(from);
    if (!byOther) {
      byOther = new Map();
      for (const edge of graph.edgesOf(from)) {
        if (!passes(edge)) continue;
        const other = otherEnd(edge, from);
        const edges = byOther.get(other);
        if (edges) edges.push(edge);
        else byOther.set(other, [edge]);
      }
      around.set(from, byOther);
    }
    return byOther.get(to) ?? [];
  };
  return (from, to) => {
    const key = `${from} ${to}`;
    const known = made.get(key);
    if (known) return known;
    const edges = [...edgesBetween(from, to)].sort((a, b) => strength(b) - strength(a));
    const bundle = {
      edges,
      strengths: edges.map(strength),
      works: new Set(edges.flatMap((edge) => edge.works)),
    };
    made.set(key, bundle);
    return bundle;
  };
}

interface Told {
  readonly edge: GraphEdge;
  readonly value: number;
}

/** Which edge of a step to tell: the strongest, but rather one that shares a work with the steps before and after. */
function toldOf(steps: readonly Bundle[], index: number): Told | null {
  const step = steps[index];
  const beside = [steps[index - 1], steps[index + 1]].flatMap((other) => other ?? []);
  let best: Told | null = null;
  for (const [place, edge] of (step?.edges ?? []).entries()) {
    const broken = beside.filter(({ works }) => !edge.works.some((work) => works.has(work))).length;
    const value = (step?.strengths[place] ?? 0) - broken * BROKEN_THREAD;
    if (best === null || value > best.value) best = { edge, value };
  }
  return best;
}

function distraction(node: GraphNode | undefined): number {
  return node?.domain === 'industry' ? DISTRACTION.work : DISTRACTION[node?.kind ?? 'work'];
}

function tell(graph: Graph, path: Path, steps: readonly Bundle[]): Route {
  const nodes = path.flatMap((id) => graph.nodes.get(id) ?? []);
  const hops = steps.flatMap(({ edges }, index): Hop[] => {
    const [from, to] = [path[index], path[index + 1]];
    const told = toldOf(steps, index)?.edge;
    if (from === undefined || to === undefined || !told) return [];
    const telling = (edge: GraphEdge): ToldEdge => ({ edge, sentence: edgeSentence(graph, edge, from) });
    return [{ from, to, told: telling(told), also: edges.filter((edge) => edge !== told).map(telling) }];
  });
  return {
    key: path.join(' '),
    nodes,
    hops,
    throughWork: nodes.slice(1, -1).some(({ kind }) => kind === 'work'),
  };
}
