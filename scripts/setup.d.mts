/** A lock file, as far as the set-up reads it. */
export interface Lock {
  readonly packages?: Readonly<
    Record<string, { version?: string; optional?: boolean; devOptional?: boolean; peer?: boolean }>
  >;
}

/** Whether the build tools run on this version of Node: "20.19.0". */
export function isNodeSupported(version: string): boolean;

/** Whether what is installed (null: nothing) differs from what the lock file asks for. */
export function isInstallStale(lock: Lock, installed: Lock | null): boolean;

/** Commands that may be a Python with NetworkX, an nginx, and a Caddy, the likeliest first. */
export const PYTHONS: readonly string[];
export const NGINXES: readonly string[];
export const CADDIES: readonly string[];
