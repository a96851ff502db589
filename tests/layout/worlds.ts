import { nodeDiameter, nodeWeights } from '../../src/explore/weight.ts';
import { seatsOf } from '../../src/explore/seats.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { GraphEdge, GraphNode, NodeId, Position, RelationId, WorkId } from '../../src/graph/types.ts';
import { seededRandom } from '../../src/layout/seededRandom.ts';
import { sketchEdge, sketchGraph, sketchNode } from '../graph/sketch.ts';

/** Made-up franchises of any size, for the laws of the layout. */

export function filmNode(id: string, storyOrder: number): GraphNode {
  const work = { medium: 'film', shortLabel: id, symbol: 'F', state: 'released', storyOrder } as const;
  return sketchNode(id, { kind: 'work', work });
}

export function tie(source: string, relation: string, target: string, works?: readonly WorkId[]): GraphEdge {
  return sketchEdge(source, target, {
    id: `${source}--${relation}--${target}` as GraphEdge['id'],
    relation: relation as RelationId,
    ...(works && { works }),
  });
}

/**
 * So many films, told in the reverse order of their release; each with 12 characters, 4 places, 3 things, a gang and 5 makers; and a hero, a
 * guild and a maker who are in all of them. Every other character has an actor; ties are drawn by lot.
 */
export function world(films: number, seed = 7): Graph {
  const random = seededRandom(seed);
  const works = Array.from({ length: films }, (_, index) => `film-${String(index)}` as WorkId);
  const nodes: GraphNode[] = works.map((id, index) => filmNode(id, films - index));
  nodes.push(
    filmNode('a-trailer', 99),
    sketchNode('a-stray', { kind: 'place', works: ['a-trailer' as WorkId] }),
  );
  nodes.push(
    sketchNode('hero', { works }),
    sketchNode('guild', { kind: 'organization', domain: 'story', works }),
  );
  nodes.push(sketchNode('maker', { kind: 'person', works }), sketchNode('star', { kind: 'person', works }));
  nodes.push(sketchNode('company', { kind: 'organization', domain: 'industry', works }));
  const edges: GraphEdge[] = [tie('star', 'plays', 'hero', works), tie('hero', 'member-of', 'guild')];
  for (const work of works) {
    const own = { works: [work] };
    const names = Array.from({ length: 12 }, (_, index) => `${work}-character-${String(index)}`);
    edges.push(tie('maker', 'produces', work), tie('company', 'produces', work));
    nodes.push(sketchNode(`${work}-gang`, { kind: 'organization', domain: 'story', ...own }));
    names.forEach((name, index) => {
      nodes.push(sketchNode(name, own));
      edges.push(tie(name, 'member-of', random() < 0.5 ? `${work}-gang` : 'guild'));
      if (random() < 0.7) edges.push(tie(name, 'enemy-of', 'hero'));
      const other = names[Math.floor(random() * names.length)] ?? name;
      if (other !== name) edges.push(tie(name, 'loves', other));
      if (index % 2 === 1) return;
      nodes.push(sketchNode(`${name}-actor`, { kind: 'person', ...own }));
      edges.push(tie(`${name}-actor`, 'plays', name, [work]));
    });
    for (let index = 0; index < 4; index += 1) {
      nodes.push(sketchNode(`${work}-place-${String(index)}`, { kind: 'place', ...own }));
      edges.push(tie(names[index] ?? 'hero', 'seen-at', `${work}-place-${String(index)}`));
    }
    for (let index = 0; index < 3; index += 1) {
      nodes.push(sketchNode(`${work}-thing-${String(index)}`, { kind: 'thing', ...own }));
    }
    for (let index = 0; index < 5; index += 1) {
      nodes.push(sketchNode(`${work}-maker-${String(index)}`, { kind: 'person', ...own }));
      edges.push(tie(`${work}-maker-${String(index)}`, 'produces', work));
    }
  }
  return sketchGraph(nodes, edges);
}

/** Pairs of nodes whose discs overlap, as text. */
export function overlaps(graph: Graph, places: ReadonlyMap<NodeId, Position>): readonly string[] {
  const seats = seatsOf(graph);
  const weights = nodeWeights(graph, seats);
  const discs = [...graph.nodes.values()].map((node) => {
    const radius = nodeDiameter(node, weights.get(node.id) ?? 0, seats.includes(node.id as WorkId)) / 2;
    return { id: node.id, radius, ...(places.get(node.id) ?? { x: Number.NaN, y: Number.NaN }) };
  });
  return discs.flatMap((a, index) =>
    discs.slice(index + 1).flatMap((b) => {
      const air = Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius;
      return air > 0 ? [] : [`${a.id} and ${b.id} by ${String(-air)}`];
    }),
  );
}

/** How far each node has gone from one map to another, farthest first; nodes of both maps only. */
export function moves(
  before: ReadonlyMap<NodeId, Position>,
  after: ReadonlyMap<NodeId, Position>,
): readonly number[] {
  return [...before]
    .flatMap(([id, { x, y }]) => {
      const now = after.get(id);
      return now ? [Math.hypot(now.x - x, now.y - y)] : [];
    })
    .sort((a, b) => b - a);
}
