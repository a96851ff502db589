import type { Tour, TourStep, WorkId } from '../graph/types.ts';

/** A step as a visitor may see it, with its place in the whole tour, from 1: what an address says. */
export interface VisibleStep extends TourStep {
  readonly number: number;
}

export interface VisibleTour extends Tour {
  readonly steps: readonly VisibleStep[];
}

/**
 * A tour as someone may see it who has seen only `seen`; `null` means everything. Steps that would tell more are
 * absent; null if the title would, or if no step is left.
 */
export function visibleTour(tour: Tour, seen: ReadonlySet<WorkId> | null): VisibleTour | null {
  const isSafe = ({ in: needed }: { readonly in: readonly WorkId[] }): boolean =>
    seen === null || needed.every((work) => seen.has(work));
  if (!isSafe(tour)) return null;
  const steps = tour.steps.map((step, index) => ({ ...step, number: index + 1 })).filter(isSafe);
  return steps.length === 0 ? null : { ...tour, steps };
}

/** Where someone stands in a tour. */
export interface TourPlace {
  readonly step: VisibleStep;
  /** Among the steps they may see, from 1. */
  readonly place: number;
  readonly previous: VisibleStep | null;
  readonly next: VisibleStep | null;
  /** False if the step asked for is hidden or was never there, and another stands for it. */
  readonly isExact: boolean;
}

/** The step with a number; if there is none, the last one before it, or else the first. */
export function tourPlace(tour: VisibleTour, number: number): TourPlace | null {
  const before = tour.steps.findLastIndex((step) => step.number <= number);
  const index = Math.max(0, before);
  const step = tour.steps[index];
  if (!step) return null;
  return {
    step,
    place: index + 1,
    previous: tour.steps[index - 1] ?? null,
    next: tour.steps[index + 1] ?? null,
    isExact: step.number === number,
  };
}
