/**
 * What the surfaces may ask. Each derivation is computed once for the same inputs and hands back the same object,
 * and none hands out the graph without its shield.
 */
import { asOf, type AsOf } from '../explore/asOf.ts';
import { connectionsOf, type ConnectionGroup } from '../explore/connections.ts';
import { lensCounts, type LensCounts } from '../explore/counts.ts';
import type { Lens } from '../explore/explorerState.ts';
import { lensGraph } from '../explore/lens.ts';
import { lineUp } from '../explore/lineUp.ts';
import { nearestNodes } from '../explore/nearest.ts';
import { createSearchIndex, type SearchHit, type SearchIndex } from '../explore/search.ts';
import { seatsOf } from '../explore/seats.ts';
import { shieldGraph, tightenShield } from '../explore/shield.ts';
import { keptGraph, visibleGraph, type VisibleGraph } from '../explore/visibleGraph.ts';
import { nodeWeights } from '../explore/weight.ts';
import type { Graph } from '../graph/graph.ts';
import type { GraphNode, NodeId, Source, WorkId } from '../graph/types.ts';
import type { ExplorerData } from './explorerData.ts';
import { memoised } from './memoised.ts';

const shieldFor = memoised(tightenShield);
const knownFor = memoised(shieldGraph);
const keptFor = memoised(keptGraph);
const asOfFor = memoised(asOf);
const visibleFor = memoised(
  (
    known: Graph,
    then: Graph,
    kept: Graph,
    ...[work, order, lens, selected, depth, expanded, hidden]: VisibleInputs
  ): VisibleGraph =>
    visibleGraph(known, { asOf: work, order, lens, selected, depth, expanded, hidden }, then, kept),
);
const seatsFor = memoised(seatsOf);
const weightsFor = memoised(nodeWeights);
const countsFor = memoised(lensCounts);
const connectionsFor = memoised(connectionsOf);
const knownSearchFor = memoised(createSearchIndex);

type VisibleInputs = readonly [
  work: ExplorerData['state']['asOf'],
  order: ExplorerData['state']['order'],
  lens: ExplorerData['state']['lens'],
  selected: NodeId | null,
  depth: ExplorerData['state']['depth'],
  expanded: readonly NodeId[],
  hidden: readonly NodeId[],
];

/** What the visitor has seen, as far as a link does not narrow it; null for no shield. */
export function selectShield({ seen, state }: ExplorerData): ReadonlySet<WorkId> | null {
  return shieldFor(seen, state.seen);
}

/** All the visitor may know. */
export function selectKnown(data: ExplorerData): Graph {
  return knownFor(data.graph, selectShield(data));
}

/** The time the visitor looks at, over all they may know. */
export function selectAsOf(data: ExplorerData): AsOf {
  return asOfFor(selectKnown(data), data.state.asOf, data.state.order);
}

/** All the visitor may know as it stood then. */
export function selectThen(data: ExplorerData): Graph {
  return selectAsOf(data).graph;
}

/** That but what they have hidden by hand. */
export function selectKept(data: ExplorerData): Graph {
  return keptFor(selectThen(data), data.state.hidden);
}

/** What the lens lets through of it, and the selected node's surroundings. */
export function selectVisible(data: ExplorerData): VisibleGraph {
  const { asOf: work, order, lens, selected, depth, expanded, hidden } = data.state;
  return visibleFor(
    selectKnown(data),
    selectThen(data),
    selectKept(data),
    work,
    order,
    lens,
    selected,
    depth,
    expanded,
    hidden,
  );
}

const lensedFor = memoised((known: Graph, lens: Lens) => lensGraph(known, lens));
const lensedWithFor = memoised(lensGraph);

/** What a free map is laid of: what the lens lets through, and the selected node if that is not among it. */
export function selectFreeGraph(data: ExplorerData): Graph {
  const { lens, selected } = data.state;
  const known = selectKnown(data);
  const lensed = lensedFor(known, lens);
  const isOutside = selected !== null && known.nodes.has(selected) && !lensed.nodes.has(selected);
  return isOutside ? lensedWithFor(known, lens, selected) : lensed;
}

/** Works with a seat at the Table, in story order, as far as the visitor may know. */
export function selectSeats(data: ExplorerData): readonly WorkId[] {
  return seatsFor(selectKnown(data));
}

const lineUpFor = memoised(
  (known: Graph, seats: readonly WorkId[], ...[lens, order, arrangement, selected]: LineUpInputs) =>
    lineUp(known, seats, { lens, order, arrangement, selected }),
);
type LineUpInputs = readonly [
  lens: ExplorerData['state']['lens'],
  order: ExplorerData['state']['order'],
  arrangement: ExplorerData['state']['arrangement'],
  selected: NodeId | null,
];

/** Works as cast and timeline line them up. */
export function selectLineUp(data: ExplorerData): readonly WorkId[] {
  const { lens, order, arrangement, selected } = data.state;
  return lineUpFor(selectKnown(data), selectSeats(data), lens, order, arrangement, selected);
}

/** Whether there are works without a seat among others with one. */
export function selectHasSideWorks(data: ExplorerData): boolean {
  const seats = selectSeats(data).length;
  return seats > 0 && seats < selectKnown(data).works.length;
}

export function selectWeights(data: ExplorerData): ReadonlyMap<NodeId, number> {
  return weightsFor(selectKnown(data), selectSeats(data));
}

export function selectLensCounts(data: ExplorerData): LensCounts {
  return countsFor(selectKept(data), data.state.lens);
}

/**
 * The selected node as the visitor may know it, and as it stood at the time they look at, if it was there by then. Null
 * if nothing is selected, or the shield hides it.
 */
export function selectSelected(data: ExplorerData): GraphNode | null {
  const { selected } = data.state;
  if (selected === null) return null;
  return selectThen(data).nodes.get(selected) ?? selectKnown(data).nodes.get(selected) ?? null;
}

/** Connections of the selected node within the lens. */
export function selectConnections(data: ExplorerData): readonly ConnectionGroup[] {
  const { selected } = data.state;
  return selected === null ? NONE : connectionsFor(selectVisible(data).shown, selected, selectWeights(data));
}
const NONE: readonly ConnectionGroup[] = [];

/** How many connections of the selected node the lens leaves out. */
export function selectConnectionsOutsideLens(data: ExplorerData): number {
  const { selected } = data.state;
  if (selected === null) return 0;
  const { kept, shown } = selectVisible(data);
  return kept.edgesOf(selected).length - shown.edgesOf(selected).length;
}

/** The opened source, if anything the visitor may know rests on it. */
export function selectSource(data: ExplorerData): Source | null {
  const { source } = data.state;
  return source === null ? null : (selectKnown(data).vocabulary.sources.get(source) ?? null);
}

/** A work as it may be named to anyone: its title, never what it shows. */
export interface WorkTitle {
  readonly id: WorkId;
  readonly label: string;
  readonly shortLabel: string;
  /** Year of release; null while it is only announced. */
  readonly year: string | null;
  readonly released: boolean;
}

const titlesFor = memoised((graph: Graph): readonly WorkTitle[] =>
  graph.works.flatMap((id) => {
    const node = graph.nodes.get(id);
    if (!node?.work) return [];
    const { shortLabel, releaseDate, state } = node.work;
    return [
      {
        id,
        label: node.label,
        shortLabel,
        year: releaseDate?.slice(0, 4) ?? null,
        released: state === 'released',
      },
    ];
  }),
);

/** Titles of all works, in release order, seen or not: what the shield's own dialog has to name. */
export function selectAllWorkTitles({ graph }: ExplorerData): readonly WorkTitle[] {
  return titlesFor(graph);
}

const mainWorksFor = memoised((graph: Graph): readonly WorkId[] => {
  const seats = seatsOf(graph);
  return graph.works.filter((work) => seats.length === 0 || seats.includes(work));
});

const seatNumbersFor = memoised(
  (graph: Graph): ReadonlyMap<WorkId, number> => new Map(seatsOf(graph).map((work, seat) => [work, seat])),
);

/** Each seated work's place at the whole table, from 0: its hue, whatever the shield hides. */
export function selectSeatNumbers({ graph }: ExplorerData): ReadonlyMap<WorkId, number> {
  return seatNumbersFor(graph);
}

/** The works with a seat in the whole world, in release order; all works where none has one. */
export function selectMainWorks({ graph }: ExplorerData): readonly WorkId[] {
  return mainWorksFor(graph);
}

/** Of a node that the shield hides: the works that show it. Otherwise none. */
export function hiddenWorks(graph: Graph, known: Graph, hidden: NodeId | null): readonly WorkTitle[] {
  const node = hidden === null ? undefined : graph.nodes.get(hidden);
  if (!node || known.nodes.has(node.id)) return NO_TITLES;
  return titlesFor(graph).filter(({ id }) => node.works.includes(id));
}
const hiddenSelectionFor = memoised(hiddenWorks);
const NO_TITLES: readonly WorkTitle[] = [];

/** If the shield hides the selected node: the works that show it. Otherwise none. */
export function selectHiddenSelectionWorks(data: ExplorerData): readonly WorkTitle[] {
  return hiddenSelectionFor(data.graph, selectKnown(data), data.state.selected);
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** Whether a shield is up. Whether it hides a hit is not said for any text: that alone would tell that it exists. */
  readonly shielded: boolean;
}

const answerFor = memoised((known: SearchIndex, shielded: boolean, query: string): SearchAnswer => ({
  hits: known.find(query, Infinity),
  shielded,
}));

/** The names the visitor may know. The index is built at the first question, and again when the shield changes. */
export function selectKnownSearch(data: ExplorerData): SearchIndex {
  return knownSearchFor(selectKnown(data), selectWeights(data));
}

/** Searches what the visitor may know. */
export function answerSearch(data: ExplorerData, query: string): SearchAnswer {
  return answerFor(selectKnownSearch(data), selectShield(data) !== null, query);
}

/** What an address that names nothing may have meant, as far as the visitor may know. */
export function suggestNodes(data: ExplorerData, text: string): readonly NodeId[] {
  return nearestNodes(selectKnown(data), text);
}
