import { createGraph } from '../graph/graph.ts';
import type { LayoutRequest } from './layoutClient.ts';
import { freeLayout } from './freeLayout.ts';
import { tableLayout } from './tableLayout.ts';

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const graph = createGraph(data.nodes, data.edges, { ...data.vocabulary, sources: new Map() });
  const { shape, seed } = data;
  self.postMessage(seed === null ? tableLayout(graph, { shape }) : freeLayout(graph, { shape, seed }));
});
