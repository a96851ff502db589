import { describe, expect, it } from 'vitest';
import { DURATIONS, ease } from '../../src/canvas/motion.ts';
import { Stage } from '../../src/canvas/stage.ts';
import { DEFAULT_STATE, EMPTY_LENS, type ExplorerState } from '../../src/explore/explorerState.ts';
import { visibleGraph } from '../../src/explore/visibleGraph.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { toScene } from '../../src/scene/toScene.ts';
import { id, tinyFranchise, tinyGraph } from '../fixtures/tinyFranchise.ts';

function sceneOf(state: Partial<ExplorerState> = {}): Scene {
  return toScene(visibleGraph(tinyGraph, { ...DEFAULT_STATE, ...state }), {
    layout: state.layout ?? 'table',
    shape: 'wide',
    positions: tinyFranchise.positions.wide,
    seats: [],
    weights: new Map(),
  });
}

describe('Stage', () => {
  it('stands still after the first scene', () => {
    const stage = new Stage();
    stage.show(sceneOf(), 'dark', 0, true);
    expect(stage.step(1)).toBe(false);
    expect(stage.nodes.get('paris')).toMatchObject({ x: -300, y: 200, alpha: 1 });
  });

  it('fades what is not near a selection, and back', () => {
    const stage = new Stage();
    stage.show(sceneOf(), 'dark', 0, true);
    stage.show(sceneOf({ selected: id('milady') }), 'dark', 100, true);
    expect(stage.step(100 + DURATIONS.select / 2)).toBe(true);
    expect(stage.step(100 + DURATIONS.select)).toBe(false);
    expect(stage.nodes.get('paris')?.alpha).toBeCloseTo(0.16);
    expect(stage.nodes.get('richelieu')?.alpha).toBe(1);
    stage.show(sceneOf(), 'dark', 1000, false);
    expect(stage.nodes.get('paris')?.alpha).toBe(1);
  });

  it('goes on from where it is when interrupted', () => {
    const stage = new Stage();
    const selected = id('milady');
    stage.show(sceneOf({ selected }), 'dark', 0, true);
    stage.show(sceneOf({ selected, layout: 'radial' }), 'dark', 0, true);
    stage.step(200);
    const half = stage.nodes.get('milady')?.x;
    stage.show(sceneOf({ selected }), 'dark', 200, true);
    expect(stage.nodes.get('milady')?.x).toBeCloseTo(half ?? NaN);
    stage.step(200 + DURATIONS.layout);
    expect(stage.nodes.get('milady')?.x).toBe(151);
  });

  it('keeps what is carried in the hand while scenes change, until it is put down', () => {
    const stage = new Stage();
    stage.show(sceneOf(), 'dark', 0, true);
    stage.carry('paris', { x: 10, y: 20 });
    stage.show(sceneOf({ selected: id('milady') }), 'light', 100, true);
    stage.step(100 + DURATIONS.select / 2);
    expect(stage.nodes.get('paris')).toMatchObject({ x: 10, y: 20 });
    stage.putDown();
    expect(stage.nodes.get('paris')).toMatchObject({ x: 10, y: 20 });
    stage.show(sceneOf(), 'dark', 1000, false);
    expect(stage.nodes.get('paris')).toMatchObject({ x: -300, y: 200 });
  });

  it('drops what a lens hides at once', () => {
    const stage = new Stage();
    stage.show(sceneOf(), 'dark', 0, true);
    stage.show(sceneOf({ lens: { ...EMPTY_LENS, kinds: ['character'] } }), 'dark', 1, true);
    expect(stage.nodes.has('paris')).toBe(false);
    expect([...stage.edges.values()].every(({ source }) => stage.nodes.has(source.scene.id))).toBe(true);
  });

  it('takes an empty scene', () => {
    const stage = new Stage();
    stage.show({ ...sceneOf(), nodes: [], edges: [] }, 'dark', 0, true);
    expect(stage.order).toEqual([]);
  });
});

describe('ease()', () => {
  it('starts at 0, ends at 1 and never turns back', () => {
    const steps = Array.from({ length: 21 }, (_, index) => ease(index / 20));
    expect([steps[0], steps[20]]).toEqual([0, 1]);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect([ease(-1), ease(2)]).toEqual([0, 1]);
  });
});
