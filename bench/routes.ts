/**
 * `npm run bench:routes`: what a route costs, in the shipped world and in one of 10,000 nodes and 30,000 edges, in
 * milliseconds of processor time, so that a busy machine says the same. Prints a table; nothing here passes or fails.
 */
import { compileFolder } from '../src/build/compileGraph.ts';
import { findRoutes } from '../src/explore/route.ts';
import { ROUTE_TIES } from '../src/explore/storyTies.ts';
import { tieStrength } from '../src/explore/tieStrength.ts';
import { createGraph, graphOf, type Graph } from '../src/graph/graph.ts';
import type { EdgeId, GraphEdge, GraphNode, NodeId } from '../src/graph/types.ts';
import { seededRandom } from '../src/layout/seededRandom.ts';
import { percentile } from './interaction.ts';

const QUESTIONS = 200;
/** Asked before, unmeasured: a page has run this code by the time it matters. */
const WARM_UP = 30;
const LARGE = { nodes: 10_000, edges: 30_000 };

/** Asks the same seeded questions of both worlds. */
export function main(): number {
  const compiled = compileFolder('graph-data', { places: 'ignored' });
  if (compiled.problems) throw new Error('graph-data has faults: npm run data:check names them');
  const shipped = graphOf(compiled.dataset);
  console.table([
    ...figures('shipped world', shipped, '≤ 16'),
    ...figures('10,000 nodes, 30,000 edges', largeWorld(shipped), '≤ 50'),
  ]);
  return 0;
}

function figures(world: string, graph: Graph, target: string) {
  const strength = tieStrength(graph);
  return ROUTE_TIES.map((ties) => {
    const random = seededRandom(7);
    const ids = [...graph.nodes.keys()];
    const any = (): NodeId => ids[Math.floor(random() * ids.length)] ?? ('' as NodeId);
    const times = Array.from({ length: WARM_UP + QUESTIONS }, () => {
      const question = { from: any(), to: any(), ties };
      const start = process.cpuUsage();
      findRoutes(graph, question, strength);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    const measured = times.slice(WARM_UP);
    const ms = (share: number): number => Math.round(percentile(measured, share) * 10) / 10;
    return { world, ties, 'median ms': ms(0.5), 'p95 ms': ms(0.95), 'slowest ms': ms(1), target };
  });
}

/** The shipped world's nodes and ties in small, over and over, joined at random: hubs are as frequent as there. */
function largeWorld(shipped: Graph): Graph {
  const random = seededRandom(11);
  const models = [...shipped.nodes.values()];
  const ties = [...shipped.edges.values()];
  const nodes = Array.from({ length: LARGE.nodes }, (_, at): GraphNode => {
    const model = models[at % models.length] as GraphNode;
    return { ...model, id: `${model.id}-${String(at)}` as NodeId };
  });
  // A square of the random number prefers the front: a few nodes gather most ties, as in any franchise.
  const end = (): NodeId => nodes[Math.floor(random() ** 2 * nodes.length)]?.id ?? ('' as NodeId);
  const edges = Array.from({ length: LARGE.edges }, (_, at): GraphEdge => {
    const model = ties[at % ties.length] as GraphEdge;
    return { ...model, id: `tie-${String(at)}` as EdgeId, source: end(), target: end() };
  });
  return createGraph(nodes, edges, shipped.vocabulary);
}
