/** What the surfaces may ask of an opened tie and of several picked nodes; like all selectors over what the visitor may know. */
import { edgeSentence } from '../explore/connections.ts';
import { joinsOf, type Joins } from '../explore/joins.ts';
import { spotlightOnEdge, spotlightOnJoins, type Spotlight } from '../explore/spotlight.ts';
import type { Graph } from '../graph/graph.ts';
import type { EdgeId, GraphEdge, NodeId } from '../graph/types.ts';
import type { ExplorerData } from './explorerData.ts';
import { memoised } from './memoised.ts';
import {
  selectAllWorkTitles,
  selectHiddenSelectionWorks,
  selectKnown,
  selectSelected,
  selectVisible,
  selectWeights,
  type WorkTitle,
} from './selectors.ts';

const sentenceFor = memoised(edgeSentence);
const joinsFor = memoised(
  (
    shown: Graph,
    selected: NodeId | null,
    picked: readonly NodeId[],
    weights: ReadonlyMap<NodeId, number>,
  ): Joins => joinsOf(shown, selected === null ? picked : [selected, ...picked], weights),
);
const joinsLightFor = memoised(spotlightOnJoins);
const edgeLightFor = memoised(spotlightOnEdge);
const hiddenEdgeFor = memoised(
  (graph: Graph, known: Graph, edge: EdgeId | null, titles: readonly WorkTitle[]): readonly WorkTitle[] => {
    const hidden = edge === null || known.edges.has(edge) ? undefined : graph.edges.get(edge);
    return hidden ? titles.filter(({ id }) => hidden.works.includes(id)) : NO_TITLES;
  },
);
const NO_TITLES: readonly WorkTitle[] = [];

/** The tie whose receipt is open, as the visitor may know it; null if none is, or the shield hides it. */
export function selectEdge(data: ExplorerData): GraphEdge | null {
  const { edge } = data.state;
  return edge === null ? null : (selectKnown(data).edges.get(edge) ?? null);
}

/** That tie as a sentence; null if there is none. */
export function selectEdgeSentence(data: ExplorerData): string | null {
  const edge = selectEdge(data);
  return edge && sentenceFor(selectKnown(data), edge);
}

/** If the shield hides the opened tie: the works that show it. Otherwise none. */
export function selectHiddenEdgeWorks(data: ExplorerData): readonly WorkTitle[] {
  return hiddenEdgeFor(data.graph, selectKnown(data), data.state.edge, selectAllWorkTitles(data));
}

/** What joins the picked nodes, the selected one among them; null unless there are two that are shown. */
export function selectJoins(data: ExplorerData): Joins | null {
  const { selected, picked } = data.state;
  if (picked.length === 0) return null;
  const joins = joinsFor(selectVisible(data).shown, selected, picked, selectWeights(data));
  return joins.members.length > 1 ? joins : null;
}

/** What is lit in the place of the selected node's surroundings: what joins several, or a tie opened by itself. */
export function selectSpotlight(data: ExplorerData): Spotlight | null {
  const joins = selectJoins(data);
  if (joins) return joinsLightFor(joins);
  const { edge } = data.state;
  const { shown, focus } = selectVisible(data);
  return edge === null || focus !== null ? null : edgeLightFor(shown, edge);
}

/** Whether there is anything for the details to show. */
export function selectHasDetails(data: ExplorerData): boolean {
  return (
    data.state.source !== null ||
    data.state.edge !== null ||
    data.state.measure !== null ||
    selectJoins(data) !== null ||
    selectSelected(data) !== null ||
    selectHiddenSelectionWorks(data).length > 0
  );
}
