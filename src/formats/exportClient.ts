import type { ExportRequest } from './exportFile.ts';

/** The part of a `Worker` that is used here. */
export type ExportWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * Makes a file's text off the main thread, in a worker of its own that ends with it: the codecs are fetched only then.
 * Rejects with an `AbortError` as soon as `signal` aborts.
 */
export function makeExport(
  request: ExportRequest,
  signal: AbortSignal,
  startWorker: () => ExportWorker,
): Promise<string> {
  if (signal.aborted) return Promise.reject(givenUp());
  const worker = startWorker();
  return new Promise<string>((resolve, reject) => {
    const end = (act: () => void): void => {
      signal.removeEventListener('abort', onAbort);
      worker.terminate();
      act();
    };
    const onAbort = (): void => end(() => reject(givenUp()));
    signal.addEventListener('abort', onAbort);
    worker.onmessage = ({ data }: MessageEvent<string>) => end(() => resolve(data));
    worker.onerror = ({ message }: ErrorEvent) =>
      end(() => reject(new Error(`the file could not be made: ${message}`)));
    worker.postMessage(request);
  });
}

function givenUp(): DOMException {
  return new DOMException('The file was given up before it was made.', 'AbortError');
}
