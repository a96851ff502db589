import type { MapShape } from '../explore/tableFrame.ts';
import type { Graph, Vocabulary } from '../graph/graph.ts';
import type { GraphEdge, GraphNode, NodeId, Position } from '../graph/types.ts';

/** Lays maps off the main thread, one at a time. */
export interface LayoutClient {
  /**
   * The Table, or with a seed the free map of that number. Rejects with an `AbortError` when `signal` aborts, when a later request takes its place, or when the client is
   * destroyed. A layout that is no longer wanted is stopped at once.
   */
  readonly layout: (
    graph: Graph,
    shape: MapShape,
    signal: AbortSignal,
    seed?: number,
  ) => Promise<ReadonlyMap<NodeId, Position>>;
  /** May be called twice. */
  readonly destroy: () => void;
}

/** What crosses to the worker: a graph as plain data; the prose and the sources stay here, for they have no place on the map. */
export interface LayoutRequest {
  readonly shape: MapShape;
  /** Of a free map; null for the Table. */
  readonly seed: number | null;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly vocabulary: Pick<Vocabulary, 'groups' | 'relations'>;
}

/** The part of a `Worker` that is used here. */
export type LayoutWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** The worker is started with the first request, and kept until one is abandoned. `startWorker` gives one that runs `layout.worker.ts`. */
export function createLayoutClient(startWorker: () => LayoutWorker): LayoutClient {
  let worker: LayoutWorker | null = null;
  let abandon: ((why: string) => void) | null = null;

  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };

  return {
    layout: (graph, shape, signal, seed) => {
      abandon?.('a later request took its place');
      if (signal.aborted) return Promise.reject(abortError('it was aborted before it began'));
      worker ??= startWorker();
      const current = worker;
      return new Promise<ReadonlyMap<NodeId, Position>>((resolve, reject) => {
        const settle = (act: () => void): void => {
          signal.removeEventListener('abort', onAbort);
          abandon = null;
          act();
        };
        const give = (why: string): void => {
          settle(() => {
            stop();
            reject(abortError(why));
          });
        };
        const onAbort = (): void => give('it was aborted');
        abandon = give;
        signal.addEventListener('abort', onAbort);
        current.onmessage = ({ data }: MessageEvent<ReadonlyMap<NodeId, Position>>) =>
          settle(() => resolve(data));
        current.onerror = ({ message }: ErrorEvent) => {
          settle(() => {
            stop();
            reject(new Error(`the map could not be laid: ${message}`));
          });
        };
        current.postMessage(requestFor(graph, shape, seed ?? null));
      });
    },
    destroy: () => {
      abandon?.('the client was destroyed');
      stop();
    },
  };
}

function requestFor(graph: Graph, shape: MapShape, seed: number | null): LayoutRequest {
  const { groups, relations } = graph.vocabulary;
  const bare = { facts: [], fates: [], aliases: [], claims: [], description: '' };
  return {
    shape,
    seed,
    nodes: [...graph.nodes.values()].map((node) => ({ ...node, ...bare })),
    edges: [...graph.edges.values()],
    vocabulary: { groups, relations },
  };
}

function abortError(why: string): DOMException {
  return new DOMException(`The layout was given up: ${why}.`, 'AbortError');
}
