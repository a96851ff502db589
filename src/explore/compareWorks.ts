import type { Graph } from '../graph/graph.ts';
import { KINDS, type GraphNode, type Kind, type WorkId } from '../graph/types.ts';
import { shownKinds, type Lens } from './explorerState.ts';

/** Some nodes, and how many of each kind: enough for "23 characters, 4 places". */
export interface Portion {
  readonly nodes: readonly GraphNode[];
  /** Kinds that occur, in the vocabulary's order. */
  readonly counts: ReadonlyMap<Kind, number>;
}

/** What the chosen works have in common and what sets them apart. */
export interface WorkComparison {
  /** The chosen works in release order; never empty. */
  readonly works: readonly WorkId[];
  /** In at least one of them; in all of them. */
  readonly any: Portion;
  readonly all: Portion;
  /** In one of the chosen works and in none of the others, by work. */
  readonly onlyIn: ReadonlyMap<WorkId, Portion>;
  /** The chosen work that came out last, and the works it is held against. */
  readonly latest: WorkId;
  /** The other chosen works; if there is none, every work that came out before it. */
  readonly against: readonly WorkId[];
  /** In the latest and in none of those it is held against. */
  readonly fresh: Portion;
  /** In the latest and in at least one of them. */
  readonly carriedOver: Portion;
  /** In at least one of them and not in the latest. */
  readonly leftBehind: Portion;
}

/**
 * Compares the works a lens has chosen: by what belongs to them, works themselves aside, of the kinds it shows and
 * without what belongs to the works it leaves out. Null if it has chosen none that is known. O(nodes).
 */
export function compareWorks(known: Graph, lens: Lens): WorkComparison | null {
  const works = known.works.filter((work) => lens.works.includes(work));
  const latest = works.at(-1);
  if (latest === undefined) return null;
  const against =
    works.length > 1
      ? works.slice(0, -1)
      : known.works.slice(0, known.works.indexOf(latest)).filter((work) => !lens.without.includes(work));
  const kinds = new Set(shownKinds(lens));
  const nodes = [...known.nodes.values()].filter(
    (node) =>
      node.kind !== 'work' && kinds.has(node.kind) && !node.works.some((work) => lens.without.includes(work)),
  );
  const portion = (belongs: (isIn: (work: WorkId) => boolean) => boolean): Portion =>
    portionOf(nodes.filter((node) => belongs((work) => node.works.includes(work))));
  return {
    works,
    any: portion((isIn) => works.some(isIn)),
    all: portion((isIn) => works.every(isIn)),
    onlyIn: new Map(
      works.map((work) => [
        work,
        portion((isIn) => isIn(work) && !works.some((other) => other !== work && isIn(other))),
      ]),
    ),
    latest,
    against,
    fresh: portion((isIn) => isIn(latest) && !against.some(isIn)),
    carriedOver: portion((isIn) => isIn(latest) && against.some(isIn)),
    leftBehind: portion((isIn) => !isIn(latest) && against.some(isIn)),
  };
}

function portionOf(nodes: readonly GraphNode[]): Portion {
  const count = (kind: Kind): number => nodes.filter((node) => node.kind === kind).length;
  return {
    nodes,
    counts: new Map(KINDS.map((kind) => [kind, count(kind)] as const).filter(([, number]) => number > 0)),
  };
}
