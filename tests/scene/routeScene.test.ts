import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE } from '../../src/explore/explorerState.ts';
import { routeTrace, routeView } from '../../src/explore/routeView.ts';
import { seatsOf } from '../../src/explore/seats.ts';
import { tieStrength } from '../../src/explore/tieStrength.ts';
import { visibleGraph } from '../../src/explore/visibleGraph.ts';
import { nodeWeights } from '../../src/explore/weight.ts';
import { labelCandidates } from '../../src/scene/labelCandidates.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { themePaints } from '../../src/scene/paints.ts';
import { toSvg } from '../../src/scene/toSvg.ts';
import { toScene } from '../../src/scene/toScene.ts';
import type { Layout } from '../../src/explore/explorerState.ts';
import { id, tinyFranchise, tinyGraph } from '../fixtures/tinyFranchise.ts';

const seats = seatsOf(tinyGraph);
const weights = nodeWeights(tinyGraph, seats);
const choice = { to: id('paris'), ties: 'any', avoid: [], way: 1 } as const;
const view = routeView(tinyGraph, tinyGraph, id('milady'), choice, tieStrength(tinyGraph));
const route = view && routeTrace(view);

function sceneOf(layout: Layout = 'table') {
  const visible = visibleGraph(tinyGraph, { ...DEFAULT_STATE, selected: id('milady') });
  const positions = tinyFranchise.positions.wide;
  return toScene(visible, { layout, shape: 'wide', positions, seats, weights, route });
}

describe('routeScene()', () => {
  it('marks the stations and the step told of each pair, and leaves the rest plain', () => {
    const { nodes, edges } = sceneOf();
    const stations = nodes.filter(({ state }) => state === 'station').map((node) => node.id);
    expect([...stations].sort()).toEqual(['dartagnan', 'milady', 'paris', 'richelieu']);
    expect(edges.filter(({ state }) => state === 'route').map((edge) => edge.id)).toEqual(
      expect.arrayContaining(['milady--serves--richelieu', 'dartagnan--seen-at--paris']),
    );
    expect(nodes.find((node) => node.id === 'constance')?.state).toBe('plain');
  });

  it('is painted last, above every other line', () => {
    const states = sceneOf().edges.map(({ state }) => state);
    expect(states.lastIndexOf('plain')).toBeLessThan(states.indexOf('route'));
  });

  it('is drawn on the map, also where the Wings were open', () => {
    expect(sceneOf('radial').layout).toBe('table');
    expect(sceneOf('radial').route).toBe(route?.key);
  });

  it('names every station and no other node', () => {
    const names = labelCandidates(sceneOf(), { width: 1000, zoom: 1 }).filter(({ text }) => text !== null);
    const named = names.map((one) => one.id).filter((one) => !seats.some((seat) => seat === id(one)));
    expect([...named].sort()).toEqual(['dartagnan', 'milady', 'paris', 'richelieu']);
    expect(names.every(({ certain }) => certain)).toBe(true);
  });

  it('is drawn in gold in a picture of the map as on the screen', () => {
    const { view: camera, size } = { view: { x: 0, y: 0, zoom: 1 }, size: { width: 800, height: 600 } };
    const options = {
      labels: [],
      view: camera,
      size,
      paints: themePaints('dark', [0, 1, 2]),
      measure: () => 10,
    };
    const gold = `stroke="${PALETTES.dark.accent}"`;
    expect(toSvg(sceneOf(), options)).toContain(`<g fill="none" ${gold}`);
    const { route: _none, ...plain } = sceneOf();
    expect(toSvg(plain, options)).not.toContain(`<g fill="none" ${gold}`);
  });
});
