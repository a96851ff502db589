import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE, type ExplorerState } from '../../src/explore/explorerState.ts';
import { joinsOf } from '../../src/explore/joins.ts';
import { parallelEdges, spotlightOnEdge, spotlightOnJoins } from '../../src/explore/spotlight.ts';
import { visibleGraph } from '../../src/explore/visibleGraph.ts';
import type { EdgeId } from '../../src/graph/types.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { toScene, type SceneOptions } from '../../src/scene/toScene.ts';
import { id, tinyFranchise, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchEdge, sketchGraph, sketchNode, tinyWorks } from '../graph/sketch.ts';

const TIE = 'milady--serves--richelieu' as EdgeId;

function draw(options: Partial<SceneOptions>, state: Partial<ExplorerState> = {}): Scene {
  return toScene(visibleGraph(tinyGraph, { ...DEFAULT_STATE, ...state }), {
    layout: 'table',
    shape: 'wide',
    positions: tinyFranchise.positions.wide,
    seats: tinyWorks,
    weights: new Map(),
    ...options,
  });
}
const stateOf = (scene: Scene, name: string): string | undefined =>
  scene.nodes.find((node) => node.id === id(name))?.state;
const lit = (scene: Scene): readonly string[] =>
  scene.edges.filter(({ state }) => state !== 'plain').map((edge) => `${edge.id} ${edge.state}`);

describe('a scene with a spotlight', () => {
  it('lights what joins the picked, and lets the rest step back', () => {
    const spotlight = spotlightOnJoins(joinsOf(tinyGraph, [id('dartagnan'), id('milady')], new Map()));
    const scene = draw({ spotlight });
    expect(scene.dim).toBe(true);
    expect(scene.focus).toBeNull();
    expect(['dartagnan', 'milady', 'richelieu', 'paris'].map((name) => stateOf(scene, name))).toEqual([
      'selected',
      'selected',
      'near',
      'plain',
    ]);
    expect([...lit(scene)].sort()).toEqual([
      'dartagnan--enemy-of--richelieu lit',
      'milady--serves--richelieu lit',
    ]);
  });

  it('takes the place of the selected node and its surroundings', () => {
    const spotlight = spotlightOnJoins(joinsOf(tinyGraph, [id('milady'), id('richelieu')], new Map()));
    const scene = draw({ spotlight }, { selected: id('milady') });
    expect(stateOf(scene, 'diamond-brooch')).toBe('plain');
    expect(scene.focus).toBe('milady');
  });
});

describe('a scene with a chosen tie', () => {
  it('draws it last, names both ends and says its words', () => {
    const scene = draw({ spotlight: spotlightOnEdge(tinyGraph, TIE), chosen: TIE });
    expect(scene.edges.at(-1)).toMatchObject({ id: TIE, state: 'chosen', words: 'serves' });
    for (const name of ['milady', 'richelieu']) {
      expect(scene.nodes.find((node) => node.id === id(name))).toMatchObject({ state: 'near', named: true });
    }
    expect(stateOf(scene, 'dartagnan')).toBe('plain');
  });

  it('stays beside the selection it was opened from', () => {
    const scene = draw({ chosen: TIE }, { selected: id('milady') });
    expect(stateOf(scene, 'milady')).toBe('selected');
    expect(lit(scene)).toContain('milady--steals--diamond-brooch lit');
    expect(scene.edges.at(-1)?.state).toBe('chosen');
  });

  it('is drawn in the Wings too, where others of its group stand for it', () => {
    const tie = 'dartagnan--appears-in--the-iron-mask' as EdgeId;
    const scene = draw({ chosen: tie, layout: 'radial' }, { selected: id('dartagnan') });
    expect(scene.edges.filter(({ state }) => state === 'chosen').map((edge) => edge.id)).toEqual([tie]);
  });

  it('changes nothing for a tie that is not there', () => {
    const scene = draw({ chosen: 'nothing' as EdgeId });
    expect(scene.edges.some(({ state }) => state === 'chosen')).toBe(false);
    expect(scene.dim).toBe(false);
  });
});

describe('spotlightOnEdge() and parallelEdges()', () => {
  const graph = sketchGraph(
    ['a', 'b', 'c'].map((name) => sketchNode(name)),
    [sketchEdge('a', 'b'), sketchEdge('b', 'a'), sketchEdge('b', 'c'), sketchEdge('b', 'b')],
  );

  it('light both ends and every tie between them', () => {
    const light = spotlightOnEdge(graph, 'b--a' as EdgeId);
    expect([...(light?.nodes ?? [])]).toEqual(['b', 'a']);
    expect([...(light?.edges ?? [])]).toEqual(['a--b', 'b--a']);
    expect(spotlightOnEdge(graph, 'nothing' as EdgeId)).toBeNull();
  });

  it('find a self-loop by its one node', () => {
    expect(parallelEdges(graph, id('b'), id('b')).map((edge) => edge.id)).toEqual(['b--b']);
    expect(parallelEdges(graph, id('a'), id('c'))).toEqual([]);
  });
});
