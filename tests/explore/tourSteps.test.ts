import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/explore/address.ts';
import { createAddressBook } from '../../src/explore/addressBook.ts';
import { DEFAULT_STATE, type ExplorerState } from '../../src/explore/explorerState.ts';
import {
  checkTour,
  enterTour,
  isAtStep,
  leaveTour,
  nearestTours,
  openStep,
  visibleTour,
  type VisibleTour,
} from '../../src/explore/tours.ts';
import { resetLens, selectNode, setCamera, setView } from '../../src/explore/transitions.ts';
import { id, III, M, tinyFranchise, tinyGraph } from '../fixtures/tinyFranchise.ts';

const { tours } = tinyFranchise;
const book = createAddressBook(tinyGraph);
const at = (address: string): ExplorerState => parseAddress(address, book).state;
const text = (state: ExplorerState): string => formatAddress(state, book);
const whole = tours.map((tour) => visibleTour(tour, null) as VisibleTour);
const [tour] = whole as [VisibleTour];
const step = (number: number) => {
  const found = tour.steps[number - 1];
  if (!found) throw new Error(`no step ${String(number)}`);
  return found;
};

describe('openStep()', () => {
  it('shows what the step shows, in the tour', () => {
    const state = openStep(at('/character/richelieu/?view=list'), tour, step(3), book);
    expect(text(state)).toBe('/character/milady/?works=the-three-musketeers&depth=2&tour=all-for-one&step=3');
  });

  it('keeps what a link says of the visitor', () => {
    const state = openStep(at('/?seen=the-three-musketeers&embed=1'), tour, step(1), book);
    expect(text(state)).toBe('/?tour=all-for-one&seen=the-three-musketeers&embed=1');
  });
});

describe('isAtStep()', () => {
  const there = openStep(DEFAULT_STATE, tour, step(2), book);

  it('holds where the step leads, wherever the camera looks', () => {
    const camera = { centre: { x: 3, y: 4 }, zoom: 2 };
    expect(isAtStep(there, tour, step(2), book)).toBe(true);
    expect(isAtStep(setCamera(there, camera), tour, step(2), book)).toBe(true);
  });

  it('no longer holds once one has looked elsewhere; the tour stays', () => {
    const wandered = [selectNode(there, id('paris')), setView(there, 'list'), selectNode(there, null)];
    expect(wandered.map((state) => isAtStep(state, tour, step(2), book))).toEqual([false, false, false]);
    expect(wandered.map((state) => state.tour?.step)).toEqual([2, 2, 2]);
    expect(resetLens(there).tour).toEqual(there.tour);
  });
});

describe('leaveTour()', () => {
  it('stays where one is', () => {
    expect(text(leaveTour(openStep(DEFAULT_STATE, tour, step(2), book)))).toBe('/organization/musketeers/');
  });
});

describe('checkTour()', () => {
  const checked = (address: string) => {
    const { state, dropped } = checkTour(at(address), tours);
    return [text(state), dropped];
  };

  it.each(['/', '/place/paris/', '/place/paris/?tour=all-for-one&step=4'])(
    'leaves %s as it is',
    (address) => {
      expect(checked(address)).toEqual([address, null]);
    },
  );

  it('drops a tour that is not there, and only that', () => {
    expect(checked('/place/paris/?tour=one-for-all&step=3')).toEqual(['/place/paris/', 'tour']);
  });

  it('ends at the last step', () => {
    expect(checked('/?tour=all-for-one&step=9')).toEqual(['/?tour=all-for-one&step=4', 'step']);
  });
});

describe('enterTour()', () => {
  const entered = (address: string, seen: ReadonlySet<typeof M> | null = null): string =>
    text(enterTour(at(address), tours, seen, book));

  it.each([
    ['/tour/all-for-one/', '/?tour=all-for-one'],
    ['/?tour=all-for-one&step=2', '/organization/musketeers/?tour=all-for-one&step=2'],
    ['/?tour=all-for-one&step=2&embed=1', '/organization/musketeers/?tour=all-for-one&step=2&embed=1'],
  ])('opens %s at what the step shows', (address, expected) => {
    expect(entered(address)).toBe(expected);
  });

  it.each([
    '/',
    '/place/paris/',
    '/place/paris/?tour=all-for-one&step=2',
    '/?view=list&tour=all-for-one&step=3',
  ])('leaves %s as it is', (address) => {
    expect(entered(address)).toBe(address);
  });

  it('does not open what the shield hides', () => {
    expect(entered('/?tour=all-for-one&step=2', new Set([M]))).toBe('/?tour=all-for-one&step=2');
    expect(entered('/?tour=all-for-one&step=2', new Set([III]))).toContain('/organization/musketeers/');
  });
});

describe('nearestTours()', () => {
  it('finds what was perhaps meant, of what may be told', () => {
    expect(nearestTours(whole, 'one-for-all')).toEqual(['all-for-one']);
    expect(nearestTours([], 'one-for-all')).toEqual([]);
  });
});
