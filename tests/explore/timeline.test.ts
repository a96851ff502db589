import { describe, expect, it } from 'vitest';
import { timeline, type Timeline, type TimelineOptions } from '../../src/explore/timeline.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { GraphNode, NodeId, RelationId, WorkFields, WorkId } from '../../src/graph/types.ts';
import { id, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchEdge, sketchGraph, sketchNode, tinyWorks } from '../graph/sketch.ts';

const noWeights: ReadonlyMap<NodeId, number> = new Map();
const of = (options: Partial<TimelineOptions> = {}, graph: Graph = tinyGraph): Timeline =>
  timeline(graph, graph, noWeights, { order: 'release', ...options });

/** Lanes as they read: name, then for each station on the way o for a stop, O for a remembered one, - for passing. */
function read({ lanes }: Timeline): readonly string[] {
  return lanes.map(({ character, points, death }) => {
    const marks = points
      .map(({ stops, isRemembered }) => (stops ? (isRemembered ? 'O' : 'o') : '-'))
      .join('');
    const end = death === null ? '' : ` dies at ${String(death)}`;
    return `${character.label} ${String(points[0]?.station)}:${marks}${end}`;
  });
}

const fields: WorkFields = { medium: 'film', shortLabel: '', symbol: '', state: 'released' };

/** Three works, released in another order than they happen; "widow" dies in the first of the story. */
function sketchStory(): Graph {
  const [one, two, three] = ['one' as WorkId, 'two' as WorkId, 'three' as WorkId];
  const work = (name: WorkId, storyOrder: number): GraphNode =>
    sketchNode(name, { kind: 'work', work: { ...fields, storyOrder } });
  const casts: readonly (readonly [string, readonly WorkId[]])[] = [
    ['widow', [one, two, three]],
    ['hero', [one, three]],
    ['friend', [two]],
    ['ghost', []],
  ];
  const dies = { fate: 'dead', works: [one], revealedIn: one, sources: [] } as const;
  return sketchGraph(
    [
      work(one, 1),
      work(three, 3),
      work(two, 2),
      ...casts.map(([name]) =>
        sketchNode(name, { works: [one, three, two], fates: name === 'widow' ? [dies] : [] }),
      ),
    ],
    casts.flatMap(([name, works]) =>
      works.map((shown) => sketchEdge(name, shown, { relation: 'appears-in' as RelationId, works: [shown] })),
    ),
  );
}

describe('timeline()', () => {
  it('has a station for each work and a lane for who is in two or more', () => {
    const line = of();
    expect(line.stations.map(({ work }) => work.id)).toEqual(tinyWorks);
    expect(read(line)).toEqual([
      "d'Artagnan 0:ooo dies at 2",
      'Constance 1:oo dies at 2',
      'Milady de Winter 1:oo',
      'Cardinal Richelieu 1:oo',
    ]);
  });

  it('goes by the story if asked, without works outside it', () => {
    expect(of({ order: 'story' }).stations.map(({ work }) => work.id)).toEqual(tinyWorks.slice(1));
  });

  it('tells a death, and whom later works only remember', () => {
    expect(read(of({ order: 'story' }, sketchStory()))).toEqual(['widow 0:oOO dies at 0', 'hero 0:o-o']);
    expect(read(of({ order: 'release' }, sketchStory()))).toEqual(['widow 0:oOO dies at 0', 'hero 0:oo']);
  });

  it('gives the selected a lane even with one work, but not without any', () => {
    const line = of({ order: 'story', selected: [id('friend'), id('ghost')] }, sketchStory());
    expect(read(line)).toContain('friend 1:o');
    expect(line.lanes).toHaveLength(3);
  });

  it('takes only the works asked for as stations', () => {
    expect(read(of({ works: tinyWorks.slice(0, 2) }))).toEqual(["d'Artagnan 0:oo"]);
    expect(of({ works: tinyWorks.slice(1) }).stations.map(({ work }) => work.id)).toEqual(tinyWorks.slice(1));
  });

  it('says for whom there was no room, and keeps the selected', () => {
    const line = of({ most: 2, selected: [id('richelieu')] });
    expect([line.lanes.map(({ character }) => character.id), line.omitted]).toEqual([
      ['dartagnan', 'richelieu'],
      2,
    ]);
  });

  it('lets no line lie in a station at which it does not stop', () => {
    for (const line of [of(), of({ order: 'story', selected: [id('friend')] }, sketchStory())]) {
      for (const { points } of line.lanes) {
        for (const { station, slot, stops } of points) {
          const at = line.stations[station];
          const within = at !== undefined && at.top <= slot && slot <= at.bottom;
          expect(within).toBe(stops);
        }
      }
    }
  });

  it('is empty for an empty graph', () => {
    expect(of({}, sketchGraph([]))).toEqual({ stations: [], lanes: [], crossings: 0, height: 0, omitted: 0 });
  });
});
