import { seededRandom } from '../../src/layout/seededRandom.ts';
import type { WorkId } from '../../src/graph/types.ts';
import { graph } from './world.ts';

const RANDOM_SETS = 36;
const SEED = 2014;

/**
 * What visitors may have seen: one work and no other, everything up to some work, and random sets, few, half or most of
 * all works. The single works ask most: what a set shows one of its works shows alone, with fewer names known.
 */
export const seenSets: readonly ReadonlySet<WorkId>[] = [
  ...graph.works.map((work) => new Set([work])),
  ...graph.works.map((_, at) => new Set(graph.works.slice(0, at + 1))),
  ...randomSets(),
];

function randomSets(): readonly ReadonlySet<WorkId>[] {
  const random = seededRandom(SEED);
  return Array.from({ length: RANDOM_SETS }, (_, at) => {
    const share = [0.15, 0.4, 0.75][at % 3] ?? 0.5;
    return new Set(graph.works.filter(() => random() < share));
  });
}

/** `john-wick-2014, ballerina`: for messages. */
export const seenText = (seen: ReadonlySet<WorkId>): string => [...seen].join(', ') || 'nothing';
