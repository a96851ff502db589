/** What the surfaces may ask of the works that are compared; over what the visitor may know. */
import { compareWorks, type WorkComparison } from '../explore/compareWorks.ts';
import type { Lens } from '../explore/explorerState.ts';
import type { PortionName } from '../explore/explorerState.ts';
import { portionOf } from '../explore/portion.ts';
import { spotlightOnNodes, type Spotlight } from '../explore/spotlight.ts';
import { subgraph, type Graph } from '../graph/graph.ts';
import type { NodeId } from '../graph/types.ts';
import type { ExplorerData } from './explorerData.ts';
import { memoised } from './memoised.ts';
import { selectThen, selectVisible } from './selectors.ts';

/** Of every kind, whatever the lens shows of them: that is what can be chosen. */
const comparisonFor = memoised((then: Graph, lens: Lens): WorkComparison | null =>
  lens.works.length === 0 ? null : compareWorks(then, { ...lens, kinds: [] }),
);
const portionFor = memoised(
  (comparison: WorkComparison | null, name: PortionName | null): ReadonlySet<NodeId> | null =>
    comparison && name && new Set(portionOf(comparison, name).nodes.map(({ id }) => id)),
);
const listedFor = memoised((shown: Graph, portion: ReadonlySet<NodeId> | null): Graph =>
  portion === null ? shown : subgraph(shown, ({ id }) => portion.has(id)),
);
const lightFor = memoised(spotlightOnNodes);

/** What the chosen works have in common and what sets them apart; null if none is chosen. */
export function selectComparison(data: ExplorerData): WorkComparison | null {
  return comparisonFor(selectThen(data), data.state.lens);
}

/** What of it is singled out; null if nothing is. */
export function selectPortion(data: ExplorerData): ReadonlySet<NodeId> | null {
  return portionFor(selectComparison(data), data.state.portion);
}

/** What is shown, as far as it is singled out: for whatever lists it. */
export function selectListed(data: ExplorerData): Graph {
  return listedFor(selectVisible(data).shown, selectPortion(data));
}

/** The light on what is singled out, while nothing is selected. */
export function selectPortionLight(data: ExplorerData): Spotlight | null {
  const portion = selectPortion(data);
  const { shown, focus } = selectVisible(data);
  return portion === null || focus !== null ? null : lightFor(shown, portion, data.state.lens.works);
}
