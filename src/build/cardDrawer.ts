import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

const WORKER = 'scripts/drawCard.mjs';
/** More workers than this would wait for the SVGs. */
const MOST_WORKERS = 4;

/** What a worker answers. */
type Answer =
  { readonly key: string; readonly png: Uint8Array } | { readonly key: string; readonly fault: string };

export interface CardDrawer {
  /** The PNG of an SVG: from the folder of what was drawn before, else drawn now and kept there. */
  readonly draw: (svg: string) => Promise<Buffer>;
  /** How many were drawn, not found. */
  readonly drawn: () => number;
  readonly close: () => Promise<void>;
}

/**
 * Draws cards with a worker per processor, and each picture once: it is kept under the hash of its SVG and of what
 * draws it, so that only what has changed is drawn again. `folder` may be deleted at any time.
 */
export function cardDrawer(root: string, folder: string): CardDrawer {
  const drawnBy = createHash('sha256')
    .update(readFileSync(join(root, WORKER)))
    .digest('hex');
  const waiting = new Map<string, { resolve: (png: Buffer) => void; reject: (error: Error) => void }>();
  const workers: Worker[] = [];
  let asked = 0;
  mkdirSync(folder, { recursive: true });

  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const hire = (): Worker => {
    const worker = new Worker(join(root, WORKER));
    worker.on('message', (answer: Answer) => {
      const asker = waiting.get(answer.key);
      waiting.delete(answer.key);
      if ('png' in answer) asker?.resolve(Buffer.from(answer.png));
      else asker?.reject(new Error(`a card could not be drawn: ${answer.fault}`));
    });
    worker.on('error', failAll);
    worker.unref();
    return worker;
  };
  const ask = (key: string, svg: string): Promise<Buffer> => {
    const most = Math.min(availableParallelism(), MOST_WORKERS);
    const worker =
      workers.length < most ? (workers[workers.push(hire()) - 1] as Worker) : workers[asked % most];
    asked += 1;
    return new Promise((resolve, reject) => {
      waiting.set(key, { resolve, reject });
      worker?.postMessage({ key, svg });
      worker?.ref();
    });
  };
  return {
    async draw(svg) {
      const key = createHash('sha256').update(drawnBy).update(svg).digest('hex').slice(0, 32);
      const file = join(folder, `${key}.png`);
      if (existsSync(file)) return readFileSync(file);
      const png = await ask(key, svg);
      writeFileSync(file, png);
      return png;
    },
    drawn: () => asked,
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
