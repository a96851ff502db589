// Reads the published GEXF and GraphML with NetworkX and compares every node and edge with the data:
//   node scripts/checkWithNetworkx.mjs [python ...]
// Each python (by default `python3`) must have NetworkX: `apt-get install python3-networkx` or `pip install networkx`.
// Not among the tests, since a machine without Python could only skip it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const BASE = 'https://example.org/high-table/';

const READER = `
import json, sys, networkx as nx
read = nx.read_gexf if sys.argv[1].endswith('gexf') else nx.read_graphml
try:
    graph = read(sys.argv[1])
except Exception as error:
    print(json.dumps({'fault': f'{type(error).__name__}: {error}'}))
    sys.exit()
edges = [[s, t, d] for s, t, k, d in graph.edges(keys=True, data=True)] if graph.is_multigraph() \\
    else [[s, t, d] for s, t, d in graph.edges(data=True)]
keys = [k for s, t, k in graph.edges(keys=True)] if graph.is_multigraph() else [d['id'] for s, t, d in edges]
print(json.dumps({'directed': graph.is_directed(), 'nodes': dict(graph.nodes(data=True)), 'edges': edges, 'keys': keys}))
`;

const load = async (file) => (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
const { compileFolder } = await load('./src/build/compileGraph.ts');
const { publishExports } = await load('./src/build/publishExports.ts');
const { formatGexf } = await load('./src/formats/gexf.ts');
const { createGraph } = await load('./src/graph/graph.ts');
const { tinyFranchise } = await load('./tests/fixtures/tinyFranchise.ts');
const { hostileFranchise, readableInXml } = await load('./tests/formats/hostileGraph.ts');

const shipped = compileFolder('graph-data').dataset;
if (!shipped) throw new Error('graph-data has faults: see npm run data:check');

const worlds = { shipped, fixture: tinyFranchise, hostile: hostileFranchise };
const pythons = process.argv.length > 2 ? process.argv.slice(2) : ['python3'];
const folder = mkdtempSync(join(tmpdir(), 'networkx-'));
let failures = 0;
try {
  for (const python of pythons) {
    console.log(
      `NetworkX ${run(python, ['-c', 'import networkx; print(networkx.__version__)']).trim()} (${python})`,
    );
    for (const [world, dataset] of Object.entries(worlds)) {
      for (const [name, text] of files(dataset)) check(python, world, dataset, name, text);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failures === 0 ? 0 : 1;

/** The published two, and GEXF as older versions of NetworkX know it. */
function files(dataset) {
  const published = new Map(publishExports(dataset, BASE).map(({ fileName, source }) => [fileName, source]));
  const graph = createGraph(dataset.nodes, dataset.edges, {
    groups: dataset.groups,
    relations: new Map(dataset.relations.map((relation) => [relation.id, relation])),
    sources: new Map(),
  });
  const about = { title: dataset.title, version: dataset.version, base: BASE };
  const older = formatGexf(graph, { ...about, format: '1.2', positions: dataset.positions.wide });
  return [
    ['graph.graphml', published.get('graph.graphml')],
    ['graph.gexf', published.get('graph.gexf')],
    ['graph-1.2.gexf', older],
  ];
}

function check(python, world, dataset, name, text) {
  const file = join(folder, name);
  writeFileSync(file, text);
  const read = JSON.parse(run(python, ['-c', READER, file]));
  const faults = read.fault ? [read.fault] : differences(dataset, read, name.endsWith('graphml'));
  failures += faults.length > 0 ? 1 : 0;
  const counts = `${dataset.nodes.length} nodes, ${dataset.edges.length} edges`;
  console.log(
    `  ${faults.length === 0 ? 'ok  ' : 'FAIL'} ${world} ${name}: ${faults[0] ?? `${counts}, all equal`}`,
  );
  if (faults.length > 1) console.log(`       and ${faults.length - 1} more`);
}

function differences(dataset, read, isGraphml) {
  const faults = [];
  const same = (where, got, wanted) => {
    if (JSON.stringify(got) === JSON.stringify(wanted)) return;
    faults.push(
      `${where} is ${JSON.stringify(got)?.slice(0, 80)}; expected ${JSON.stringify(wanted)?.slice(0, 80)}`,
    );
  };
  const list = (ids) => (isGraphml ? ids.join('|') : JSON.stringify(ids));
  const held = (text) => {
    if (text === undefined) return text;
    const held = readableInXml(text);
    return isGraphml && /^\s*<html/i.test(held) ? `\u200B${held}` : held;
  };
  same('directed', read.directed, true);
  same('the number of nodes', Object.keys(read.nodes).length, dataset.nodes.length);
  same('the number of edges', read.edges.length, dataset.edges.length);
  for (const node of dataset.nodes) {
    const got = read.nodes[node.id] ?? {};
    const place = dataset.positions.wide.get(node.id);
    same(`${node.id} label`, got.label, held(node.label));
    same(`${node.id} description`, got.description, held(node.description));
    same(`${node.id} works`, got.works, list(node.works));
    for (const key of ['kind', 'domain', 'revealedIn']) same(`${node.id} ${key}`, got[key], node[key]);
    same(`${node.id} type`, got.type, isGraphml ? node.type && readableInXml(node.type) : held(node.type));
    if (!place) continue;
    const at = isGraphml ? [got.x, got.y] : [got.viz?.position?.x, got.viz?.position?.y];
    same(`${node.id} place`, at, [place.x, (isGraphml ? place.y : -place.y) || 0]);
  }
  const edges = new Map(read.keys.map((key, index) => [key, read.edges[index]]));
  for (const edge of dataset.edges) {
    const [source, target, got] = edges.get(edge.id) ?? [null, null, {}];
    same(`${edge.id} ends`, [source, target], [edge.source, edge.target]);
    for (const key of ['relation', 'revealedIn', 'status']) same(`${edge.id} ${key}`, got[key], edge[key]);
    same(`${edge.id} works`, got.works, list(edge.works));
    same(`${edge.id} sources`, got.sources, list(edge.sources));
    same(`${edge.id} label`, got.label, dataset.relations.find(({ id }) => id === edge.relation)?.label);
  }
  return faults;
}

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} failed:\n${stderr}`);
  return stdout;
}
