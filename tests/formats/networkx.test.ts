import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PYTHONS } from '../../scripts/setup.mjs';
import { compileFolder } from '../../src/build/compileGraph.ts';
import { publishExports } from '../../src/build/publishExports.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { graphDataset } from '../../src/formats/graphDataset.ts';
import { graphOf } from '../../src/graph/graph.ts';
import type { Dataset } from '../../src/graph/types.ts';
import { tinyFranchise } from '../fixtures/tinyFranchise.ts';
import { hostileFranchise, readableInXml } from './hostileGraph.ts';

const MISSING =
  'The exports are read back with NetworkX, which no Python here has: "apt-get install python3-networkx" (Debian) or "pip install networkx"; PYTHON may name another interpreter.';

/** Reads the file it is given and tells what NetworkX found in it. */
const READER = `
import json, sys, networkx as nx
read = nx.read_gexf if sys.argv[1].endswith('gexf') else nx.read_graphml
graph = read(sys.argv[1])
multi = graph.is_multigraph()
edges = list(graph.edges(keys=True, data=True)) if multi else [(s, t, d['id'], d) for s, t, d in graph.edges(data=True)]
print(json.dumps({'directed': graph.is_directed(), 'nodes': dict(graph.nodes(data=True)), 'edges': {k: {**d, 'ends': [s, t]} for s, t, k, d in edges}}))
`;

interface Read {
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, Record<string, unknown>>>;
  readonly edges: Readonly<Record<string, Record<string, unknown>>>;
}

let folder: string;
let python: string;
beforeAll(() => {
  const found = PYTHONS.find((name) => spawnSync(name, ['-c', 'import networkx']).status === 0);
  if (found === undefined) throw new Error(MISSING);
  python = found;
  folder = mkdtempSync(join(tmpdir(), 'networkx-'));
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function readWithNetworkx(fileName: string, text: string): Read {
  const file = join(folder, fileName);
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(python, ['-c', READER, file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`NetworkX cannot read ${fileName}:\n${stderr}`);
  return JSON.parse(stdout) as Read;
}

function shipped(): Dataset {
  const { dataset } = compileFolder('graph-data');
  if (!dataset) throw new Error('graph-data has faults');
  return dataset;
}

function seenInPart(dataset: Dataset): Dataset {
  const graph = graphOf(dataset);
  return graphDataset(shieldGraph(graph, new Set(graph.works.slice(0, 2))), dataset);
}

const worlds: readonly (readonly [name: string, dataset: Dataset])[] = [
  ['the fixture', tinyFranchise],
  ['a world of hostile texts', hostileFranchise],
  ['the shipped data', shipped()],
  ['the shipped data, as known after two works', seenInPart(shipped())],
];

describe.each(worlds)('NetworkX, given %s', (_name, dataset) => {
  const files = new Map(
    publishExports(dataset, 'https://example.org/').map(({ fileName, source }) => [fileName, source]),
  );

  it.each(['graph.gexf', 'graph.graphml'])(
    'reads every node and edge of %s with its attributes',
    (fileName) => {
      const isGraphml = fileName.endsWith('graphml');
      const read = readWithNetworkx(fileName, files.get(fileName) ?? '');
      const list = (ids: readonly string[]): string => (isGraphml ? ids.join('|') : JSON.stringify(ids));
      expect(read.directed).toBe(true);
      expect(Object.keys(read.nodes).sort()).toEqual(dataset.nodes.map(({ id }) => id as string).sort());
      expect(Object.keys(read.edges).sort()).toEqual(dataset.edges.map(({ id }) => id as string).sort());
      for (const node of dataset.nodes) {
        const { x = undefined, y = undefined } = dataset.positions.wide.get(node.id) ?? {};
        expect(read.nodes[node.id]).toMatchObject({
          label: isGraphml ? marked(held(node.label)) : held(node.label),
          description: isGraphml ? marked(held(node.description)) : held(node.description),
          works: list(node.works),
          kind: node.kind,
          revealedIn: node.revealedIn,
          ...(node.domain !== undefined && { domain: node.domain }),
          ...(node.type !== undefined && { type: held(node.type) }),
          ...(x !== undefined && y !== undefined && (isGraphml ? { x, y } : place(x, y))),
        });
      }
      for (const edge of dataset.edges) {
        expect(read.edges[edge.id]).toMatchObject({
          ends: [edge.source, edge.target],
          relation: edge.relation,
          label: dataset.relations.find(({ id }) => id === edge.relation)?.label,
          works: list(edge.works),
          revealedIn: edge.revealedIn,
          sources: list(edge.sources),
          ...(edge.status !== undefined && { status: edge.status }),
        });
      }
    },
    60_000,
  );
});

/** GEXF's place, its y upwards. */
function place(x: number, y: number) {
  return { viz: { position: { x, y: -y || 0 } } };
}

const held = readableInXml;

/** A text that yEd would take for markup, as GraphML has it. */
function marked(text: string): string {
  return /^\s*<html/i.test(text) ? `\u200B${text}` : text;
}
