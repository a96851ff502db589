import { fieldOf } from './collectRecords.ts';
import type { CheckReference } from './checkIds.ts';
import { problemAt, type NodeEntry, type Records, type Report } from './records.ts';

/** Tells nodes about which nothing is said: no appearance, no mention and no edge. */
export function checkNodesHaveStatements(records: Records, report: Report): void {
  if (records.unread.size > 0) return;
  const joined = new Set<unknown>();
  for (const file of records.files) {
    const edges = fieldOf(file.value, 'edges');
    if (!Array.isArray(edges)) continue;
    for (const edge of edges) joined.add(fieldOf(edge, 'from')).add(fieldOf(edge, 'to'));
  }
  for (const entry of records.nodes) {
    const { id } = entry.record;
    const message = `"${id}" has no statement; expected ${
      entry.kind === 'person' ? 'an edge' : 'an entry in "appearsIn" or "mentionedIn", or an edge with a work'
    }`;
    if (entry.kind !== 'work' && !joined.has(id) && !appears(entry))
      report(problemAt(entry, ['id'], message));
  }
}

/** Tells nodes without a place on the map, and places of nodes that are not there. */
export function checkLayout(records: Records, check: CheckReference, report: Report): void {
  const { layout, unread } = records;
  if (!layout) {
    const isThere = records.files.some((file) => file.schema === 'layout') || unread.has('layout');
    const message = 'no such file; expected the place of every node (run "npm run layout")';
    if (!isThere) report({ file: 'layout.json', line: 1, column: 1, message });
    return;
  }
  for (const set of ['wide', 'tall'] as const) {
    for (const id of Object.keys(layout.record[set])) check(layout, [set, id], 'node', id, 'key');
    for (const entry of records.nodes) {
      const { id } = entry.record;
      if (Object.hasOwn(layout.record[set], id)) continue;
      const message = `"${id}" has no place in the ${set} map; expected one in layout.json (run "npm run layout")`;
      report(problemAt(entry, ['id'], message));
    }
  }
}

function appears(entry: NodeEntry): boolean {
  if (entry.kind === 'work' || entry.kind === 'person') return false;
  const { appearsIn = {}, mentionedIn = {} } = entry.record;
  return Object.keys(appearsIn).length + Object.keys(mentionedIn).length > 0;
}
