import type { PortionName } from '../../explore/explorerState.ts';

export const compare = {
  name: 'Compare',
  /** "23 characters new in Ballerina, 9 carried over from earlier films". */
  answer: (fresh: string, latest: string, carried: number, from: string): string =>
    `${fresh} new in ${latest}, ${String(carried)} carried over from ${from}.`,
  earlier: 'earlier films',
  rows: {
    new: (latest: string): string => `new in ${latest}`,
    carried: (latest: string, from: string): string => `carried over from ${from} into ${latest}`,
    left: (latest: string, from: string): string => `of ${from}, not in ${latest}`,
  } satisfies Record<PortionName, (latest: string, from: string) => string>,
  all: (number: number): string => (number === 2 ? 'in both' : `in all ${String(number)}`),
  only: (label: string): string => `only in ${label}`,
  kind: (number: number, one: string, many: string): string =>
    `${String(number)} ${(number === 1 ? one : many).toLowerCase()}`,
  none: 'none',
  as: (parts: readonly string[]): string => `as ${parts.join(', ')}`,
  more: (number: number): string => `and ${String(number)} more, in the list`,
  shown: (what: string): string => `${what.charAt(0).toUpperCase()}${what.slice(1)}.`,
  back: 'Show all',
  upTo: 'up to',
  upToOf: (label: string): string => `All up to ${label}`,
} as const;
