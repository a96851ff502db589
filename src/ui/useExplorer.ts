import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { ExportRequest } from '../formats/exportFile.ts';
import type { ExplorerActions, ExplorerData } from '../store/explorerData.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';

/** What the surfaces get from start-up: the store, and what only the browser can do. */
export interface ExplorerServices {
  readonly store: ExplorerStore;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Loads the newer build that waits; does nothing if none does. */
  readonly takeUpdate: () => void;
  /** Makes a file's text off the main thread; rejects with an `AbortError` as soon as `signal` aborts. */
  readonly makeExport: (request: ExportRequest, signal: AbortSignal) => Promise<string>;
  /** The full address of a path below the base. */
  readonly hrefOf: (path: string) => string;
}

export const ExplorerContext = createContext<ExplorerServices | null>(null);

export function useServices(): ExplorerServices {
  const services = use(ExplorerContext);
  if (services === null) throw new Error('useServices() needs an <ExplorerContext> above it');
  return services;
}

/** Follows one derivation of the store. `select` returns a primitive or a memoised reference (see `selectors.ts`). */
export function useExplorer<T>(select: (data: ExplorerData & ExplorerActions) => T): T {
  return useStore(useServices().store, select);
}
