import type { Scene, SceneEdge, SceneNode } from './scene.ts';

export interface ListPatch<Item extends { readonly id: string }> {
  readonly added: readonly Item[];
  readonly changed: readonly Item[];
  readonly removed: readonly Item['id'][];
}

/** What turns one scene into the next. */
export interface ScenePatch {
  readonly nodes: ListPatch<SceneNode>;
  readonly edges: ListPatch<SceneEdge>;
  /** Nodes in both scenes that stand elsewhere. */
  readonly moved: readonly SceneNode[];
}

/** Compares two scenes by id and value; the empty patch for equal ones. O(nodes + edges). */
export function diffScene(previous: Scene | null, next: Scene): ScenePatch {
  const before = new Map(previous?.nodes.map((node) => [node.id, node]));
  return {
    nodes: diffList(previous?.nodes ?? [], next.nodes),
    edges: diffList(previous?.edges ?? [], next.edges),
    moved: next.nodes.filter((node) => {
      const old = before.get(node.id);
      return old !== undefined && (old.x !== node.x || old.y !== node.y);
    }),
  };
}

/** Whether a patch changes nothing. */
export function isEmptyPatch({ nodes, edges }: ScenePatch): boolean {
  return [nodes, edges].every((list) => list.added.length + list.changed.length + list.removed.length === 0);
}

function diffList<Item extends { readonly id: string }>(
  previous: readonly Item[],
  next: readonly Item[],
): ListPatch<Item> {
  const before = new Map<string, Item>(previous.map((item) => [item.id, item]));
  const added: Item[] = [];
  const changed: Item[] = [];
  for (const item of next) {
    const old = before.get(item.id);
    if (old === undefined) added.push(item);
    else if (!sameValue(old, item)) changed.push(item);
    before.delete(item.id);
  }
  return { added, changed, removed: [...before.keys()] };
}

/** Equality of the flat records of a scene; lists within them are compared member by member. */
function sameValue<Item extends object>(a: Item, b: Item): boolean {
  if (a === b) return true;
  let keys = 0;
  for (const key in a) {
    keys += 1;
    const [mine, theirs]: [unknown, unknown] = [a[key], b[key]];
    if (Object.is(mine, theirs)) continue;
    if (!Array.isArray(mine) || !Array.isArray(theirs) || mine.length !== theirs.length) return false;
    if (!mine.every((member, index) => Object.is(member, theirs[index]))) return false;
  }
  for (const _key in b) keys -= 1;
  return keys === 0;
}
