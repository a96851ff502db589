import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MapShape } from '../explore/tableFrame.ts';
import { graphOf } from '../graph/graph.ts';
import type { NodeId, Position } from '../graph/types.ts';
import { tableLayout } from '../layout/tableLayout.ts';
import { compileFolder } from './compileGraph.ts';
import { formatProblem } from './problem.ts';

type Places = ReadonlyMap<NodeId, Position>;

/** A place that has shifted by less is no news: a node that grew has nudged its neighbour. */
const NEWS = 0.05;
const NAMED = 8;

/**
 * `npm run layout [-- --fresh] [folder]`: finds a place for every node and writes `layout.json`, for both shapes. Places that are
 * there already hold; `--fresh` starts over. The data must be sound, but for the places themselves.
 */
export function main(args: readonly string[]): number {
  const isFresh = args.includes('--fresh');
  const folder = args.find((arg) => !arg.startsWith('--')) ?? process.env['HIGH_TABLE_DATA'] ?? 'graph-data';
  const { dataset, problems } = compileFolder(folder, { places: 'ignored' });
  if (problems) {
    for (const problem of problems) console.error(formatProblem(problem));
    console.error(`\nThe map of ${folder}/ was left as it is: the data must be sound first.`);
    return 1;
  }
  const graph = graphOf(dataset);
  const lay = (shape: MapShape): Places => {
    const previous = dataset.positions[shape];
    const places = tableLayout(graph, { shape, ...(isFresh || previous.size === 0 ? {} : { previous }) });
    console.log(`${shape}: ${changes(previous, places)}`);
    return places;
  };
  const target = join(folder, 'layout.json');
  writeFileSync(`${target}.new`, formatLayout(lay('wide'), lay('tall')));
  renameSync(`${target}.new`, target);
  return 0;
}

/** The text of `layout.json`: a node per line, sorted by id, so that a diff shows who moved. */
export function formatLayout(wide: Places, tall: Places): string {
  const set = (places: Places): string =>
    [...places]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { x, y }]) => `    ${JSON.stringify(id)}: [${String(x)}, ${String(y)}]`)
      .join(',\n');
  const lines = [
    '{',
    '  "$schema": "./schema/layout.schema.json",',
    '  "wide": {',
    set(wide),
    '  },',
    '  "tall": {',
    set(tall),
    '  }',
    '}',
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function changes(before: Places, after: Places): string {
  const isNew = [...after.keys()].filter((id) => !before.has(id));
  const moved = [...after]
    .flatMap(([id, place]) => {
      const old = before.get(id);
      return old ? [{ id, by: Math.hypot(place.x - old.x, place.y - old.y) }] : [];
    })
    .filter(({ by }) => by > NEWS)
    .sort((a, b) => b.by - a.by);
  const farthest = moved[0] ? `, ${moved[0].id} farthest by ${moved[0].by.toFixed(1)}` : '';
  return [
    `${String(after.size)} nodes`,
    `${String(isNew.length)} new${listed(isNew)}`,
    `${String(moved.length)} moved${farthest}`,
  ].join('; ');
}

function listed(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  const more = ids.length > NAMED ? ` and ${String(ids.length - NAMED)} more` : '';
  return ` (${ids.slice(0, NAMED).join(', ')}${more})`;
}
