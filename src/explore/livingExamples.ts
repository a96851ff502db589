import { pathSearch } from '../graph/shortestPath.ts';
import type { Graph } from '../graph/graph.ts';
import type { GraphEdge, GraphNode, Kind, NodeId, WorkId } from '../graph/types.ts';
import { DEFAULT_STATE, EMPTY_LENS, type ExplorerState } from './explorerState.ts';
import { isInStory, isStoryTie } from './storyTies.ts';

/** What a first visitor may try: a question that the world at hand can answer. */
export type LivingExample =
  | { readonly question: 'who' | 'what'; readonly about: GraphNode }
  | { readonly question: 'route'; readonly about: GraphNode; readonly to: GraphNode }
  | { readonly question: 'fresh'; readonly about: GraphNode; readonly work: WorkId };

/** Fewer new characters than this are no answer worth a question. */
const FEWEST_FRESH = 3;

/** How many of the weightiest are tried for the other end of a route. */
const MOST_TRIED = 12;

/**
 * Three or four questions to begin with, made of whatever is known: the weightiest character that is new in the newest
 * seated work, how it is connected to someone it has no tie to, who else is new there, and the weightiest organization.
 * What the graph cannot answer is not asked; an empty graph asks nothing.
 */
export function livingExamples(
  known: Graph,
  weights: ReadonlyMap<NodeId, number>,
  seats: readonly WorkId[],
): readonly LivingExample[] {
  const heaviest = (kind: Kind): readonly GraphNode[] =>
    [...known.nodes.values()]
      .filter((node) => node.kind === kind && isInStory(node))
      .sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0));
  const examples: LivingExample[] = [];
  const characters = heaviest('character');
  const newest = known.works.findLast((work) => seats.includes(work));
  const fresh = characters.filter(({ revealedIn }) => revealedIn === newest);
  const hero = fresh[0] ?? characters[0];
  if (hero) {
    examples.push({ question: 'who', about: hero });
    const to = stranger(known, hero.id, characters);
    if (to) examples.push({ question: 'route', about: hero, to });
  }
  const work = newest === undefined ? undefined : known.nodes.get(newest);
  if (newest !== undefined && work && newest !== known.works[0] && fresh.length >= FEWEST_FRESH) {
    examples.push({ question: 'fresh', about: work, work: newest });
  }
  const [organization] = heaviest('organization');
  if (organization) examples.push({ question: 'what', about: organization });
  return examples;
}

/** The weightiest character that the story joins to another one, but only through others: a route worth asking for. */
function stranger(known: Graph, from: NodeId, characters: readonly GraphNode[]): GraphNode | undefined {
  const rules = { passes: (edge: GraphEdge) => isStoryTie(known, edge) };
  return characters.slice(0, MOST_TRIED).find(({ id }) => {
    const { length } = pathSearch(known, from, id, rules);
    return length !== null && length > 1;
  });
}

/**
 * The state that answers an example, reached from a state: a fresh start in the view of the map, of which only stays
 * what hides or frames it. `works` are all works in release order.
 */
export function openExample(
  { seen, embedding }: ExplorerState,
  example: LivingExample,
  works: readonly WorkId[],
): ExplorerState {
  const start: ExplorerState = { ...DEFAULT_STATE, seen, embedding };
  switch (example.question) {
    case 'who':
    case 'what':
      return { ...start, selected: example.about.id };
    case 'route':
      return {
        ...start,
        selected: example.about.id,
        route: { to: example.to.id, ties: 'any', avoid: [], way: 1 },
      };
    case 'fresh': {
      const without = works.slice(0, works.indexOf(example.work));
      return { ...start, lens: { ...EMPTY_LENS, works: [example.work], without, kinds: ['character'] } };
    }
  }
}
