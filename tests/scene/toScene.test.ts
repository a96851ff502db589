import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE, EMPTY_LENS, type ExplorerState } from '../../src/explore/explorerState.ts';
import { seatsOf } from '../../src/explore/seats.ts';
import { visibleGraph } from '../../src/explore/visibleGraph.ts';
import { nodeWeights } from '../../src/explore/weight.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { toScene } from '../../src/scene/toScene.ts';
import { id, III, IM, M, tinyFranchise, tinyGraph } from '../fixtures/tinyFranchise.ts';

const seats = seatsOf(tinyGraph);
const weights = nodeWeights(tinyGraph, seats);
const positions = tinyFranchise.positions.wide;

function sceneOf(state: Partial<ExplorerState> = {}): Scene {
  const { layout, lens, ...rest } = { ...DEFAULT_STATE, ...state };
  const visible = visibleGraph(tinyGraph, { ...rest, lens });
  return toScene(visible, { layout, lens, shape: 'wide', positions, seats, weights });
}

const nodeOf = (scene: Scene, name: string) => scene.nodes.find((node) => node.id === id(name));
const edgeOf = (scene: Scene, name: string) => scene.edges.find((edge) => edge.id === name);

describe('toScene()', () => {
  it('places every node and paints the largest last', () => {
    const { nodes } = sceneOf();
    expect(nodes).toHaveLength(tinyFranchise.nodes.length);
    expect(nodes.map(({ size }) => size)).toEqual(nodes.map(({ size }) => size).sort((a, b) => a - b));
  });

  it('gives a character one slot per seat, lit where it appears', () => {
    expect(seats).toEqual([III, IM, M]);
    expect(nodeOf(sceneOf(), 'constance')?.ring ?? [true, true, false]).toEqual([true, true, false]);
    expect(nodeOf(sceneOf(), 'dartagnan')?.ring).toEqual([true, true, true]);
  });

  it('puts out the slots and sectors of works the lens leaves out', () => {
    const scene = sceneOf({ lens: { ...EMPTY_LENS, without: [M] } });
    expect(scene.table?.seats.map(({ lit }) => lit)).toEqual([true, true, false]);
    expect(nodeOf(scene, 'dartagnan')).toBeUndefined();
  });

  it('dims no sector for a lens of kinds', () => {
    const scene = sceneOf({ lens: { ...EMPTY_LENS, kinds: ['character'] } });
    expect(scene.table?.seats.every(({ lit }) => lit)).toBe(true);
  });

  it('never draws appearances and crew at rest: the ring says it', () => {
    for (const edge of sceneOf().edges) {
      if (edge.group === 'appearance' || edge.group === 'crew') expect(edge.showFrom).toBe(Infinity);
    }
  });

  it('lights what touches the selection and leaves the rest the same objects', () => {
    const rest = sceneOf();
    const scene = sceneOf({ selected: id('milady') });
    expect(nodeOf(scene, 'milady')?.state).toBe('selected');
    expect(nodeOf(scene, 'richelieu')?.state).toBe('near');
    expect(nodeOf(scene, 'paris')).toBe(nodeOf(rest, 'paris'));
    expect(edgeOf(scene, 'milady--serves--richelieu')?.state).toBe('lit');
    expect(edgeOf(scene, 'dartagnan--seen-at--paris')).toBe(edgeOf(rest, 'dartagnan--seen-at--paris'));
  });

  it("draws a selected work's threads in its hue", () => {
    const scene = sceneOf({ selected: III });
    const thread = edgeOf(scene, `paris--appears-in--${III}`);
    expect(thread).toMatchObject({ state: 'lit', seat: 0, directed: false });
    expect(scene.table?.seats[0]?.emphasised).toBe(true);
  });

  it('keeps bounds and places whatever the lens hides', () => {
    const rest = sceneOf();
    const scene = sceneOf({ lens: { ...EMPTY_LENS, kinds: ['place'] } });
    expect(scene.bounds).toEqual(rest.bounds);
    expect(nodeOf(scene, 'paris')).toMatchObject({ x: -300, y: 200 });
  });

  it('leaves out nodes without a place, and their edges', () => {
    const visible = visibleGraph(tinyGraph, DEFAULT_STATE);
    const scene = toScene(visible, {
      layout: 'table',
      shape: 'wide',
      positions: new Map(),
      seats: [],
      weights,
    });
    expect([scene.nodes, scene.edges, scene.table]).toEqual([[], [], null]);
  });
});

describe('toScene() with the Wings', () => {
  const scene = sceneOf({ selected: id('dartagnan'), layout: 'radial' });

  it('shows the middle and its neighbours only, each once', () => {
    const names = scene.nodes.map((node) => node.id as string).sort();
    expect(names).toEqual(
      [
        'constance',
        'dartagnan',
        'douglas-fairbanks',
        'musketeers',
        'paris',
        'richelieu',
        ...[M, III, IM],
      ].sort(),
    );
    expect(nodeOf(scene, 'dartagnan')).toMatchObject({ x: 0, y: 0, side: 'below' });
  });

  it('says each relation in words, read from the middle', () => {
    expect(nodeOf(scene, 'musketeers')?.caption).toBe('member of');
    expect(nodeOf(scene, 'douglas-fairbanks')?.caption).toBe('played by');
  });

  it('heads each group and counts it', () => {
    expect(scene.titles.map(({ label, count }) => [label, count])).toContainEqual(['Appearances', 3]);
    expect(scene.titles.every(({ more }) => more === 0)).toBe(true);
  });

  it('keeps rows apart', () => {
    const left = scene.nodes.filter(({ side }) => side === 'left').map(({ y }) => y);
    const right = scene.nodes.filter(({ side }) => side === 'right').map(({ y }) => y);
    for (const rows of [left, right]) expect(new Set(rows).size).toBe(rows.length);
    expect(Math.abs(left.length - right.length)).toBeLessThanOrEqual(4);
  });

  it('is the map when nothing is selected', () => {
    expect(sceneOf({ layout: 'radial' }).layout).toBe('table');
  });
});
