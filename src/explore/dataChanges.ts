import type { Graph } from '../graph/graph.ts';
import type { Statement } from '../graph/types.ts';
import { edgeHash, nodeEntries, readKey } from './dataDigest.ts';

/** How much of what someone looks at is not as it was. */
export interface DataChanges {
  readonly newNodes: number;
  readonly newFacts: number;
  readonly newTies: number;
  readonly changed: number;
  readonly gone: number;
}

/**
 * Counts what has changed in what is shown, since a version of which `was` is told (see `changedSince`).
 *
 * `shown` is a part of `whole` as a shield and a lens let it through. A statement of which the shield holds something
 * back is not counted: its change may be what is hidden. What is gone is only counted where nothing is hidden and all
 * it spoke of is shown. A fact whose words were put otherwise is one change, not one gone and one new.
 * O(size of what is shown).
 */
export function dataChanges(
  was: ReadonlyMap<string, string | null>,
  shown: Graph,
  whole: Graph,
  isShielded: boolean,
): DataChanges {
  let [newNodes, newFacts, newTies, changed, gone] = [0, 0, 0, 0, 0];
  const newAt = new Map<string, number>();
  const there = new Set<string>();
  const isAsItWas = (key: string, hash: string): boolean => {
    there.add(key);
    const before = was.get(key);
    return before === undefined || before === hash;
  };
  for (const node of shown.nodes.values()) {
    const full = whole.nodes.get(node.id);
    if (!full) continue;
    const isWhole = new Set<Statement>([...full.aliases, ...full.facts, ...full.fates, ...full.claims]);
    const told = [...node.aliases, ...node.facts, ...node.fates, ...node.claims];
    const [own, ...statements] = nodeEntries(node);
    if (own && !isAsItWas(own.key, own.hash)) {
      if (was.get(own.key) === null) newNodes += 1;
      else changed += 1;
    }
    statements.forEach(({ key, hash }, place) => {
      const statement = told[place];
      if (!statement || !isWhole.has(statement) || isAsItWas(key, hash)) return;
      // What is said of a new node is new with it.
      if (was.get(node.id) === null) return;
      if (was.get(key) === null) {
        newFacts += 1;
        newAt.set(node.id, (newAt.get(node.id) ?? 0) + 1);
      } else changed += 1;
    });
  }
  for (const edge of shown.edges.values()) {
    if (whole.edges.get(edge.id) !== edge || isAsItWas(edge.id, edgeHash(edge))) continue;
    if (was.get(edge.id) === null) newTies += 1;
    else changed += 1;
  }
  if (!isShielded) {
    for (const [key, hash] of was) {
      if (hash === null || there.has(key)) continue;
      const { kind, nodes } = readKey(key);
      // A node that is gone was perhaps never within the lens; its ties and facts speak of it.
      if (kind === 'node' || !nodes.every((id) => (shown.nodes as ReadonlyMap<string, unknown>).has(id)))
        continue;
      const [about = ''] = nodes;
      const replaced = kind === 'fact' ? (newAt.get(about) ?? 0) : 0;
      if (replaced > 0) {
        newAt.set(about, replaced - 1);
        newFacts -= 1;
        changed += 1;
      } else if (!isStillThere(whole, key)) gone += 1;
    }
  }
  return { newNodes, newFacts, newTies, changed, gone };
}

/** Whether a tie only stands outside the lens. */
function isStillThere(whole: Graph, key: string): boolean {
  return (whole.edges as ReadonlyMap<string, unknown>).has(key);
}
