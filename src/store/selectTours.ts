/** What the surfaces may know of the tours: what the shield lets through, never more. */
import { isAtStep, tourPlace, visibleTour, type TourPlace, type VisibleTour } from '../explore/tours.ts';
import type { AddressBook } from '../explore/addressBook.ts';
import type { ExplorerState } from '../explore/explorerState.ts';
import type { Tour, WorkId } from '../graph/types.ts';
import type { ExplorerData } from './explorerData.ts';
import { memoised } from './memoised.ts';
import { selectAllWorkTitles, selectShield, type WorkTitle } from './selectors.ts';

/** Where the visitor stands in the tour that the address names. */
export interface TourView {
  /** Null while the tours are on their way, or if the shield hides the whole tour. */
  readonly tour: VisibleTour | null;
  readonly place: TourPlace | null;
  /** Works that the step asked for tells of and the visitor has not seen; none if it may be told. */
  readonly unseen: readonly WorkTitle[];
  /** Whether what is looked at is what the step shows; else the visitor has wandered off. */
  readonly isHere: boolean;
}

const visibleToursFor = memoised(
  (tours: readonly Tour[], shield: ReadonlySet<WorkId> | null): readonly VisibleTour[] =>
    tours.flatMap((tour) => visibleTour(tour, shield) ?? []),
);

/** The tours that may be told, each without the steps that would tell too much; none before the receipts are there. */
export function selectTours(data: ExplorerData): readonly VisibleTour[] {
  return visibleToursFor(data.tours, selectShield(data));
}

const viewFor = memoised(
  (
    tours: readonly Tour[],
    visible: readonly VisibleTour[],
    shield: ReadonlySet<WorkId> | null,
    titles: readonly WorkTitle[],
    state: ExplorerState,
    book: AddressBook,
  ): TourView | null => {
    if (state.tour === null) return null;
    const { tour: id, step } = state.tour;
    const whole = tours.find((tour) => tour.id === id);
    const tour = visible.find((one) => one.id === id) ?? null;
    const place = tour && tourPlace(tour, step);
    const needed = whole ? [...whole.in, ...(whole.steps[step - 1]?.in ?? [])] : [];
    return {
      tour,
      place,
      unseen: titles.filter(({ id: work }) => needed.includes(work) && shield?.has(work) === false),
      isHere: tour !== null && place?.isExact === true && isAtStep(state, tour, place.step, book),
    };
  },
);

/** Null if the address names no tour. */
export function selectTour(data: ExplorerData): TourView | null {
  const titles = selectAllWorkTitles(data);
  return viewFor(data.tours, selectTours(data), selectShield(data), titles, data.state, data.book);
}
