import { describe, expect, it } from 'vitest';
import type { NodeId, Position } from '../../src/graph/types.ts';
import { createLayoutClient, type LayoutRequest, type LayoutWorker } from '../../src/layout/layoutClient.ts';
import { tinyGraph } from '../fixtures/tinyFranchise.ts';

type Places = ReadonlyMap<NodeId, Position>;

/** Workers that answer when they are told to. */
function workshop() {
  const workers: (LayoutWorker & { requests: LayoutRequest[]; isStopped: boolean })[] = [];
  const start = (): LayoutWorker => {
    const worker = {
      requests: [] as LayoutRequest[],
      isStopped: false,
      onmessage: null,
      onerror: null,
      postMessage: (request: LayoutRequest) => void worker.requests.push(structuredClone(request)),
      terminate: () => void (worker.isStopped = true),
    } as LayoutWorker & { requests: LayoutRequest[]; isStopped: boolean };
    workers.push(worker);
    return worker;
  };
  const answer = (index: number, places: Places): void => {
    const worker = workers[index];
    worker?.onmessage?.call(worker as unknown as Worker, new MessageEvent('message', { data: places }));
  };
  return { workers, start, answer };
}

const places: Places = new Map([['paris' as NodeId, { x: 1, y: 2 }]]);
const never = new AbortController().signal;

describe('createLayoutClient()', () => {
  it('starts no worker before the first request, and keeps it for the next', async () => {
    const { workers, start, answer } = workshop();
    const client = createLayoutClient(start);
    expect(workers).toHaveLength(0);
    const first = client.layout(tinyGraph, 'wide', never);
    answer(0, places);
    await expect(first).resolves.toBe(places);
    const second = client.layout(tinyGraph, 'tall', never);
    answer(0, places);
    await second;
    expect(workers).toHaveLength(1);
    expect(workers[0]?.requests.map((request) => request.shape)).toEqual(['wide', 'tall']);
  });

  it('sends the graph as plain data, all nodes and edges, without the prose', () => {
    const { workers, start } = workshop();
    createLayoutClient(start)
      .layout(tinyGraph, 'wide', never)
      .catch(() => undefined);
    const request = workers[0]?.requests[0];
    expect(request?.nodes.map((node) => node.id)).toEqual([...tinyGraph.nodes.keys()]);
    expect(request?.edges).toHaveLength(tinyGraph.edges.size);
    expect(request?.nodes.every((node) => node.facts.length === 0)).toBe(true);
  });

  it('gives up at once when the signal aborts, and starts a new worker for the next request', async () => {
    const { workers, start, answer } = workshop();
    const client = createLayoutClient(start);
    const controller = new AbortController();
    const first = client.layout(tinyGraph, 'wide', controller.signal);
    controller.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers[0]?.isStopped).toBe(true);
    const second = client.layout(tinyGraph, 'wide', never);
    answer(1, places);
    await expect(second).resolves.toBe(places);
  });

  it('does not begin what is aborted already', async () => {
    const { workers, start } = workshop();
    const layout = createLayoutClient(start).layout(tinyGraph, 'wide', AbortSignal.abort());
    await expect(layout).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers).toHaveLength(0);
  });

  it('lets the latest request win', async () => {
    const { start, answer } = workshop();
    const client = createLayoutClient(start);
    const first = client.layout(tinyGraph, 'wide', never);
    const second = client.layout(tinyGraph, 'tall', never);
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    answer(1, places);
    await expect(second).resolves.toBe(places);
  });

  it('tells what went wrong in the worker', async () => {
    const { workers, start } = workshop();
    const layout = createLayoutClient(start).layout(tinyGraph, 'wide', never);
    const worker = workers[0];
    worker?.onerror?.call(worker as unknown as Worker, { message: 'out of memory' } as ErrorEvent);
    await expect(layout).rejects.toThrow('out of memory');
  });

  it('stops its worker when destroyed, and may be destroyed twice', async () => {
    const { workers, start } = workshop();
    const client = createLayoutClient(start);
    const layout = client.layout(tinyGraph, 'wide', never);
    client.destroy();
    client.destroy();
    await expect(layout).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers[0]?.isStopped).toBe(true);
  });
});
