import { describe, expect, it } from 'vitest';
import { makeExport, type ExportWorker } from '../../src/formats/exportClient.ts';
import { exportFile, type ExportRequest } from '../../src/formats/exportFile.ts';
import { kindColours, PALETTES } from '../../src/scene/palette.ts';
import { tinyFranchise } from '../fixtures/tinyFranchise.ts';

const request: ExportRequest = {
  format: 'turtle',
  dataset: tinyFranchise,
  base: 'https://example.org/',
  colours: kindColours(PALETTES.light),
  sizes: new Map(),
};

/** A worker that answers when it is told to. */
function workshop() {
  const worker = {
    request: null as ExportRequest | null,
    isStopped: false,
    onmessage: null as ExportWorker['onmessage'],
    onerror: null as ExportWorker['onerror'],
    postMessage: (sent: ExportRequest) => void (worker.request = structuredClone(sent)),
    terminate: () => void (worker.isStopped = true),
  };
  const self = worker as unknown as Worker;
  return {
    worker,
    start: () => worker as ExportWorker,
    answer: (data: string): void => {
      worker.onmessage?.call(self, new MessageEvent('message', { data }));
    },
    fail: (message: string): void => {
      worker.onerror?.call(self, Object.assign(new Event('error'), { message }) as ErrorEvent);
    },
  };
}

describe('makeExport()', () => {
  it('sends plain data, gives the text back and ends the worker', async () => {
    const { worker, start, answer } = workshop();
    const made = makeExport(request, new AbortController().signal, start);
    if (!worker.request) throw new Error('nothing was asked of the worker');
    const text = exportFile(worker.request);
    answer(text);
    await expect(made).resolves.toBe(exportFile(request));
    expect(worker.isStopped).toBe(true);
  });

  it('ends the worker at once when it is cancelled', async () => {
    const { worker, start } = workshop();
    const controller = new AbortController();
    const made = makeExport(request, controller.signal, start);
    controller.abort();
    await expect(made).rejects.toMatchObject({ name: 'AbortError' });
    expect(worker.isStopped).toBe(true);
  });

  it('starts none for what is cancelled already', async () => {
    const { worker, start } = workshop();
    await expect(makeExport(request, AbortSignal.abort(), start)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(worker.request).toBeNull();
  });

  it('says that the file could not be made', async () => {
    const { start, fail } = workshop();
    const made = makeExport(request, new AbortController().signal, start);
    fail('out of memory');
    await expect(made).rejects.toThrow('the file could not be made: out of memory');
  });
});
