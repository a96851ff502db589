import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE, EMPTY_LENS, type ExplorerState } from '../../src/explore/explorerState.ts';
import { visibleGraph } from '../../src/explore/visibleGraph.ts';
import { diffScene, isEmptyPatch } from '../../src/scene/diffScene.ts';
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

describe('diffScene()', () => {
  it('finds nothing between equal scenes', () => {
    const copy = structuredClone(sceneOf());
    expect(isEmptyPatch(diffScene(sceneOf(), copy))).toBe(true);
  });

  it('adds everything to nothing', () => {
    const scene = sceneOf();
    const patch = diffScene(null, scene);
    expect(patch.nodes.added).toEqual(scene.nodes);
    expect(patch.edges.added).toEqual(scene.edges);
    expect(patch.moved).toEqual([]);
  });

  it('removes what a lens hides and moves nothing', () => {
    const patch = diffScene(sceneOf(), sceneOf({ lens: { ...EMPTY_LENS, kinds: ['character'] } }));
    expect(patch.nodes.removed).toContain('paris');
    expect(patch.nodes.added).toEqual([]);
    expect(patch.moved).toEqual([]);
  });

  it('changes only what a selection touches', () => {
    const patch = diffScene(sceneOf(), sceneOf({ selected: id('diamond-brooch') }));
    expect(patch.nodes.changed.map((node) => node.id as string).sort()).toEqual([
      'diamond-brooch',
      'milady',
      'the-three-musketeers',
    ]);
    expect(patch.moved).toEqual([]);
  });

  it('moves the nodes of the Wings', () => {
    const selected = id('milady');
    const patch = diffScene(sceneOf({ selected }), sceneOf({ selected, layout: 'radial' }));
    expect(patch.moved.map((node) => node.id)).toContain(selected);
  });
});
