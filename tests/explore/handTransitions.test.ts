import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/explore/address.ts';
import { DEFAULT_STATE, type ExplorerState } from '../../src/explore/explorerState.ts';
import * as hand from '../../src/explore/handTransitions.ts';
import { selectNode } from '../../src/explore/transitions.ts';
import type { EdgeId, SourceId } from '../../src/graph/types.ts';
import { id, tinyFranchise } from '../fixtures/tinyFranchise.ts';
import { states, tinyBook } from './arbitraries.ts';

const TIE = 'dartagnan--seen-at--paris' as EdgeId;
const state = (part: Partial<ExplorerState>): ExplorerState => ({ ...DEFAULT_STATE, ...part });
const milady = id('milady');
const paris = id('paris');

describe('openEdge() and closeEdge()', () => {
  it('opens a tie beside what is selected, and goes back to it', () => {
    const open = hand.openEdge(state({ selected: milady, picked: [paris] }), TIE);
    expect(open).toEqual(state({ selected: milady, picked: [paris], edge: TIE }));
    expect(hand.closeEdge(open)).toEqual(state({ selected: milady, picked: [paris] }));
  });

  it('takes the place of a source', () => {
    expect(hand.openEdge(state({ source: 'a' as SourceId }), TIE)).toEqual(state({ edge: TIE }));
  });
});

describe('togglePicked()', () => {
  it('picks and puts back', () => {
    const one = hand.togglePicked(DEFAULT_STATE, paris);
    const two = hand.togglePicked(one, milady);
    expect(two.picked).toEqual([milady, paris]);
    expect(hand.togglePicked(two, paris).picked).toEqual([milady]);
  });

  it('puts back the selected node and leaves the others', () => {
    expect(hand.togglePicked(state({ selected: milady, picked: [paris] }), milady)).toEqual(
      state({ picked: [paris] }),
    );
  });

  it('makes room for the question, and shows a picked node that was hidden', () => {
    expect(hand.togglePicked(state({ edge: TIE, hidden: [paris] }), paris)).toEqual(
      state({ picked: [paris] }),
    );
  });
});

describe('pickAll()', () => {
  it('adds to what is picked, without the selected one', () => {
    const picked = hand.pickAll(state({ selected: milady, picked: [paris] }), [
      milady,
      id('constance'),
      paris,
    ]);
    expect(picked.picked).toEqual([id('constance'), paris]);
  });

  it('changes nothing when there is nothing new', () => {
    const before = state({ selected: milady, picked: [paris] });
    expect(hand.pickAll(before, [milady, paris])).toBe(before);
    expect(hand.pickAll(before, [])).toBe(before);
  });
});

describe('clearPicked()', () => {
  it('keeps the selection', () => {
    expect(hand.clearPicked(state({ selected: milady, picked: [paris] }))).toEqual(
      state({ selected: milady }),
    );
    expect(hand.clearPicked(DEFAULT_STATE)).toBe(DEFAULT_STATE);
  });
});

describe('hideNode() and showHidden()', () => {
  it('hide one after the other and bring all back', () => {
    const hidden = hand.hideNode(hand.hideNode(DEFAULT_STATE, paris), milady);
    expect(hidden.hidden).toEqual([milady, paris]);
    expect(hand.showHidden(hidden)).toEqual(DEFAULT_STATE);
    expect(hand.showHidden(DEFAULT_STATE)).toBe(DEFAULT_STATE);
  });

  it('hide the selected node, which is then no longer selected', () => {
    expect(hand.hideNode(state({ selected: milady, edge: TIE, picked: [paris] }), milady)).toEqual(
      state({ hidden: [milady], picked: [paris] }),
    );
  });

  it('let go of a hidden node that was picked or expanded', () => {
    const before = state({ selected: milady, picked: [paris], expanded: [paris] });
    expect(hand.hideNode(before, paris)).toEqual(state({ selected: milady, hidden: [paris] }));
  });

  it('show a hidden node again when it is selected', () => {
    expect(selectNode(state({ hidden: [paris, milady] }), paris).hidden).toEqual([milady]);
  });
});

describe('expandNode() and foldNode()', () => {
  it('unfold a neighbour of the selected node and fold it again', () => {
    const open = hand.expandNode(state({ selected: milady }), paris);
    expect(open.expanded).toEqual([paris]);
    expect(hand.foldNode(open, paris)).toEqual(state({ selected: milady }));
  });

  it('change the depth of the selected node itself, from 1 to 3', () => {
    const depth = (from: 1 | 2 | 3): ExplorerState => state({ selected: milady, depth: from });
    expect(hand.expandNode(depth(1), milady)).toEqual(depth(2));
    expect(hand.expandNode(depth(3), milady)).toEqual(depth(3));
    expect(hand.foldNode(depth(3), milady)).toEqual(depth(2));
    expect(hand.foldNode(depth(1), milady)).toEqual(depth(1));
  });

  it('do nothing when nothing is selected', () => {
    expect(hand.expandNode(DEFAULT_STATE, paris)).toBe(DEFAULT_STATE);
  });

  it('end with another selection', () => {
    expect(selectNode(state({ selected: milady, expanded: [paris] }), paris).expanded).toEqual([]);
  });
});

describe('pinNode(), unpinNode() and unpinAll()', () => {
  it('give a place in whole units, replace it, and let go', () => {
    const once = hand.pinNode(DEFAULT_STATE, paris, { x: 1.4, y: -0.2 });
    expect(once.pins).toEqual([{ id: paris, x: 1, y: 0 }]);
    const twice = hand.pinNode(hand.pinNode(once, milady, { x: 5, y: 5 }), paris, { x: 9, y: 9 });
    expect(twice.pins.map((pin) => [pin.id, pin.x])).toEqual([
      [milady, 5],
      [paris, 9],
    ]);
    expect(hand.unpinNode(twice, paris).pins).toEqual([{ id: milady, x: 5, y: 5 }]);
    expect(hand.unpinNode(once, milady)).toBe(once);
    expect(hand.unpinAll(twice)).toEqual(DEFAULT_STATE);
    expect(hand.unpinAll(DEFAULT_STATE)).toBe(DEFAULT_STATE);
  });
});

describe('stepBack()', () => {
  it('takes back the tie, then what is picked, then the selection, then nothing', () => {
    const all = state({ selected: milady, picked: [paris], edge: TIE });
    const once = hand.stepBack(all);
    expect(once).toEqual(state({ selected: milady, picked: [paris] }));
    expect(hand.stepBack(once)).toEqual(state({ selected: milady }));
    expect(hand.stepBack(hand.stepBack(once))).toEqual(DEFAULT_STATE);
    expect(hand.stepBack(DEFAULT_STATE)).toBe(DEFAULT_STATE);
  });

  it('closes a source', () => {
    expect(hand.stepBack(state({ source: 'a' as SourceId }))).toEqual(DEFAULT_STATE);
    expect(hand.stepBack(state({ measure: 'ties' }))).toEqual(DEFAULT_STATE);
    const route = { to: paris, ties: 'any', avoid: [], way: 1 } as const;
    expect(hand.stepBack(state({ selected: milady, route }))).toEqual(state({ selected: milady }));
  });
});

describe('every transition of the hand', () => {
  it('makes states that an address can say', () => {
    const ids = fc.constantFrom(...tinyFranchise.nodes.map((node) => node.id));
    const places = fc.record({ x: fc.double({ noNaN: true }), y: fc.double({ noNaN: true }) });
    fc.assert(
      fc.property(states, ids, places, (before, one, place) => {
        const after = [
          hand.openEdge(before, TIE),
          hand.closeEdge(before),
          hand.togglePicked(before, one),
          hand.pickAll(before, [one, milady]),
          hand.clearPicked(before),
          hand.hideNode(before, one),
          hand.showHidden(before),
          hand.expandNode(before, one),
          hand.foldNode(before, one),
          hand.pinNode(before, one, place),
          hand.unpinNode(before, one),
          hand.unpinAll(before),
          hand.stepBack(before),
        ];
        for (const next of after) {
          expect(parseAddress(formatAddress(next, tinyBook), tinyBook)).toEqual({ state: next, dropped: [] });
        }
      }),
    );
  });
});
