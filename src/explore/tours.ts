import { distance } from 'fastest-levenshtein';
import type { Tour, TourStep, WorkId } from '../graph/types.ts';
import { isStep, parseAddress } from './address.ts';
import type { AddressBook } from './addressBook.ts';
import type { ExplorerState } from './explorerState.ts';

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

/** Goes to a step: what its address shows, in that tour. Whose link it was, and how it is shown, stays. */
export function openStep(
  state: ExplorerState,
  tour: Pick<Tour, 'id'>,
  step: Pick<VisibleStep, 'address' | 'number'>,
  book: AddressBook,
): ExplorerState {
  const { seen, embedding } = state;
  const place = parseAddress(step.address, book).state;
  return { ...place, tour: { tour: tour.id, step: step.number }, seen, embedding };
}

/** Stays where one is, without the tour. */
export function leaveTour(state: ExplorerState): ExplorerState {
  return { ...state, tour: null };
}

/** Whether what is looked at is what the step shows; else the visitor has wandered off. */
export function isAtStep(
  state: ExplorerState,
  tour: Pick<Tour, 'id'>,
  step: Pick<VisibleStep, 'address' | 'number'>,
  book: AddressBook,
): boolean {
  return !isStep(state, openStep(state, tour, step, book), book);
}

/** What is left of a state that names a tour, once the tours are there. */
export interface CheckedTour {
  readonly state: ExplorerState;
  /** What of it there is not; null if there is all. */
  readonly dropped: 'tour' | 'step' | null;
}

/** Drops a tour that there is not; a number beyond the last step becomes that of the last. */
export function checkTour(state: ExplorerState, tours: readonly Tour[]): CheckedTour {
  if (state.tour === null) return { state, dropped: null };
  const { tour: id, step } = state.tour;
  const tour = tours.find((one) => one.id === id);
  if (!tour) return { state: leaveTour(state), dropped: 'tour' };
  const last = tour.steps.length;
  return step <= last
    ? { state, dropped: null }
    : { state: { ...state, tour: { tour: id, step: last } }, dropped: 'step' };
}

/**
 * Opens a tour at its step if the state says nothing else: that is what a link to a tour means. A step that the shield
 * hides stays what was asked for, since only the visitor can lift it.
 */
export function enterTour(
  state: ExplorerState,
  tours: readonly Tour[],
  seen: ReadonlySet<WorkId> | null,
  book: AddressBook,
): ExplorerState {
  const { tour: stop } = state;
  const tour = tours.find(({ id }) => id === stop?.tour);
  const visible = tour && visibleTour(tour, seen);
  const step = visible?.steps.find(({ number }) => number === stop?.step);
  if (!visible || !step) return state;
  return isAtStep(state, visible, { ...step, address: '/' }, book)
    ? openStep(state, visible, step, book)
    : state;
}

/** Ids of the tours that a mistyped id most likely meant, nearest first, of those that may be told; at most three. */
export function nearestTours(tours: readonly VisibleTour[], text: string): readonly string[] {
  return [...tours]
    .map(({ id }) => ({ id, edits: distance(text, id) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ id }) => id);
}

const MOST_SUGGESTIONS = 3;
