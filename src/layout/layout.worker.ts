import { createGraph } from '../graph/graph.ts';
import type { LayoutRequest } from './layoutClient.ts';
import { tableLayout } from './tableLayout.ts';

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const graph = createGraph(data.nodes, data.edges, { ...data.vocabulary, sources: new Map() });
  self.postMessage(tableLayout(graph, { shape: data.shape }));
});
