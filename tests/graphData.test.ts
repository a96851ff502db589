import { describe, expect, it } from 'vitest';
import { compileFolder } from '../src/build/compileGraph.ts';
import { formatProblem } from '../src/build/problem.ts';
import { formatCytoscapeJson } from '../src/formats/cytoscapeJson.ts';
import { parseDataset } from '../src/formats/dataset.ts';

const { dataset, problems = [] } = compileFolder('graph-data');

describe('graph-data', () => {
  it('obeys every rule of "npm run data:check"', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('is read back whole from what is published', () => {
    expect(dataset).toBeDefined();
    if (!dataset) return;
    expect(parseDataset(JSON.parse(JSON.stringify(formatCytoscapeJson(dataset))))).toEqual({ dataset });
  });

  it('tells no fact of a node twice', () => {
    const facts =
      dataset?.nodes.flatMap(({ id, facts: own }) => own.map(({ text }) => `${id}: ${text}`)) ?? [];
    expect(facts.filter((fact, at) => facts.indexOf(fact) !== at)).toEqual([]);
  });

  it('gives every node a place of its own on both maps', () => {
    for (const set of ['wide', 'tall'] as const) {
      const places = [...(dataset?.positions[set].values() ?? [])].map(({ x, y }) => `${x},${y}`);
      expect(places).toHaveLength(dataset?.nodes.length ?? -1);
      expect(new Set(places).size).toBe(places.length);
    }
  });
});
