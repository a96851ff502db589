import type { NodeId, WorkId } from '../graph/types.ts';
import type { NodeEntry, Records } from './records.ts';

/**
 * Ids of the works by release; what has no date comes last, in the file's order.
 * An incomplete date counts as the beginning of its year or month.
 */
export function releaseOrder(records: Records): readonly WorkId[] {
  return records.nodes
    .filter((entry) => entry.kind === 'work')
    .map(({ record }, at) => ({ id: record.id as WorkId, at, date: record.releaseDate ?? '9999' }))
    .sort((a, b) => (a.date === b.date ? a.at - b.at : a.date < b.date ? -1 : 1))
    .map(({ id }) => id);
}

/**
 * The works each node belongs to, in release order.
 *
 * A work: itself. What is in the story: where it appears or is mentioned, and works an edge joins it with (a place
 * a film was shot in). People and the industry's organizations: wherever one of their edges is shown.
 */
export function worksOfNodes(
  records: Records,
  order: readonly WorkId[],
): ReadonlyMap<NodeId, readonly WorkId[]> {
  const isWork = new Set<string>(order);
  const found = new Map<string, Set<string>>();
  for (const entry of records.nodes) found.set(entry.record.id, new Set(ownWorks(entry)));
  const byId = new Map(records.nodes.map((entry) => [entry.record.id, entry]));
  for (const { record } of records.edges) {
    for (const [id, other] of [
      [record.from, record.to],
      [record.to, record.from],
    ] as const) {
      const entry = byId.get(id);
      if (!entry || entry.kind === 'work') continue;
      if (isInStory(entry) && !isWork.has(other)) continue;
      for (const work of record.in) found.get(id)?.add(work);
    }
  }
  return new Map(
    [...found].map(([id, works]) => [id as NodeId, order.filter((work) => works.has(work))] as const),
  );
}

/** Whether a node lives in the story, so that only its appearances and mentions say where it belongs. */
export function isInStory(entry: NodeEntry): boolean {
  switch (entry.kind) {
    case 'character':
    case 'place':
    case 'thing':
      return true;
    case 'organization':
      return entry.record.domain === 'story';
    case 'person':
    case 'work':
      return false;
  }
}

function ownWorks(entry: NodeEntry): readonly string[] {
  if (entry.kind === 'work') return [entry.record.id];
  if (entry.kind === 'person') return [];
  return [...Object.keys(entry.record.appearsIn ?? {}), ...Object.keys(entry.record.mentionedIn ?? {})];
}
