import { describe, expect, it } from 'vitest';
import { differenceFigures, inkFigures } from '../../bench/inks.ts';
import { readableView, weightiest } from '../../bench/readableView.ts';
import { compileFolder } from '../../src/build/compileGraph.ts';
import { fitView, zoomAt } from '../../src/canvas/viewport.ts';
import { DEFAULT_STATE } from '../../src/explore/explorerState.ts';
import { seatsOf } from '../../src/explore/seats.ts';
import { visibleGraph } from '../../src/explore/visibleGraph.ts';
import { nodeWeights } from '../../src/explore/weight.ts';
import { graphOf } from '../../src/graph/graph.ts';
import { toScene } from '../../src/scene/toScene.ts';
import { measureByLetter as measure } from './measureByLetter.ts';

const { dataset, problems } = compileFolder('graph-data');
if (problems) throw new Error('graph-data has faults; npm run data:check tells which');
const graph = graphOf(dataset);
const seats = seatsOf(graph);
const weights = nodeWeights(graph, seats);
const groups = graph.vocabulary.groups.map(({ id }) => id);

const SIZES = [
  { name: '1440×900', shape: 'wide', width: 1164, height: 844, atFit: 150 },
  { name: '1024×768', shape: 'wide', width: 1024, height: 712, atFit: 100 },
  { name: '390×844', shape: 'tall', width: 390, height: 732, atFit: 20 },
  { name: '390×844 beneath the welcome', shape: 'tall', width: 390, height: 640, atFit: 20 },
] as const;

describe.each(SIZES)('the shipped map at $name', ({ shape, width, height, atFit }) => {
  const positions = dataset.positions[shape];
  const scene = toScene(visibleGraph(graph, DEFAULT_STATE), {
    layout: 'table',
    shape,
    positions,
    seats,
    weights,
  });
  const free = { left: 0, top: 0, right: width, bottom: height };
  const fit = fitView(scene.bounds, free, 30, 1.25);

  it.each([1, 2, 4])('overlaps no names, cuts none and puts no title on a node, at ×%d', (zoom) => {
    const view = zoomAt(fit, fit.zoom * zoom, width / 2, height / 2);
    const figures = readableView(scene, view, free, measure);
    expect(figures.overlappingLabels).toEqual([]);
    expect(figures.cutLabels).toEqual([]);
    expect(figures.titlesOnNodes).toEqual([]);
    expect(figures.overlappingNodes).toEqual([]);
    expect(figures.smallestLabel).toBeGreaterThanOrEqual(11);
  });

  it(`names ${String(atFit)} at fit, among them the two weightiest of each sector`, () => {
    const { labels } = readableView(scene, fit, free, measure);
    const named = new Set(labels.map(({ id }) => id));
    expect(named.size).toBeGreaterThanOrEqual(atFit);
    for (const seat of seats.keys())
      for (const id of weightiest(scene, 2, (node) => node.seat === seat)) expect(named).toContain(id);
    for (const id of weightiest(scene, 20)) expect(named).toContain(id);
  });
});

describe.each(['dark', 'light'] as const)('the inks of the %s map', (theme) => {
  it.each(inkFigures(theme, groups).map((figure) => [figure.what, figure] as const))(
    'keep %s apart from every ground',
    (_, { least, wanted, where }) => {
      expect(least, where).toBeGreaterThanOrEqual(wanted);
    },
  );

  it.each(differenceFigures(theme, groups).map((figure) => [figure.what, figure] as const))(
    'tell any two %s apart for every eye',
    (_, { least }) => {
      for (const value of Object.values(least)) expect(value).toBeGreaterThanOrEqual(12);
    },
  );
});
