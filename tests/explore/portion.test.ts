import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/explore/address.ts';
import { showCommon, showPortion, showWhole } from '../../src/explore/compareTransitions.ts';
import { compareWorks, type WorkComparison } from '../../src/explore/compareWorks.ts';
import { DEFAULT_STATE, EMPTY_LENS, type ExplorerState } from '../../src/explore/explorerState.ts';
import { openMeasure } from '../../src/explore/measureTransitions.ts';
import { PORTIONS } from '../../src/explore/explorerState.ts';
import { membersOf, portionOf } from '../../src/explore/portion.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { spotlightOnNodes } from '../../src/explore/spotlight.ts';
import {
  onlyWork,
  onlyWorks,
  resetLens,
  selectNode,
  setMatch,
  toggleKind,
} from '../../src/explore/transitions.ts';
import { visibleGraph } from '../../src/explore/visibleGraph.ts';
import { KINDS, type WorkId } from '../../src/graph/types.ts';
import { id, III, IM, M, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { lenses, seenWorks, tinyBook } from './arbitraries.ts';

const chosen = (...works: readonly WorkId[]): ExplorerState => ({
  ...DEFAULT_STATE,
  lens: { ...EMPTY_LENS, works },
});
const compared = (state: ExplorerState): WorkComparison => {
  const comparison = compareWorks(tinyGraph, { ...state.lens, kinds: [] });
  if (!comparison) throw new Error('nothing is chosen');
  return comparison;
};

describe('showPortion(), showCommon() and showWhole()', () => {
  it('single out a portion of one kind, or of all', () => {
    const state = chosen(III, IM);
    expect(showPortion(state, compared(state), 'new', 'character')).toEqual({
      ...state,
      lens: { ...state.lens, kinds: ['character'] },
      portion: 'new',
    });
    expect(showWhole(showPortion(state, compared(state), 'carried', null))).toEqual(state);
  });

  it('choose the works of before where what is left of them is asked for', () => {
    const state = chosen(IM);
    const left = showPortion(state, compared(state), 'left', null);
    expect(left.lens.works).toEqual([M, III, IM]);
    expect(portionOf(compared(left), 'left')).toEqual(portionOf(compared(state), 'left'));
  });

  it('look at what is in all of them', () => {
    expect(showCommon(chosen(III, IM), 'person').lens).toMatchObject({ match: 'all', kinds: ['person'] });
    expect(showCommon(chosen(III), null).lens.match).toBe('any');
  });

  it('end with the works they are of, but not with the kinds', () => {
    const state = chosen(III, IM);
    const singled = showPortion(state, compared(state), 'carried', null);
    expect(toggleKind(singled, 'place', KINDS).portion).toBe('carried');
    for (const next of [
      onlyWork(singled, M),
      onlyWorks(singled, [M, III]),
      setMatch(singled, 'all'),
      resetLens(singled),
    ])
      expect(next.portion).toBeNull();
  });

  it('show within the lens exactly whom they count, whatever is seen', () => {
    fc.assert(
      fc.property(seenWorks, lenses, fc.constantFrom(...PORTIONS), (seen, lens, name) => {
        const known = shieldGraph(tinyGraph, seen);
        const comparison = compareWorks(known, { ...lens, kinds: [], relations: [] });
        if (!comparison) return;
        const start = { ...DEFAULT_STATE, lens: { ...lens, relations: [] } };
        const state = showPortion(start, comparison, name, null);
        const { shown } = visibleGraph(known, state);
        for (const node of portionOf(comparison, name).nodes) expect(shown.nodes.has(node.id)).toBe(true);
        expect(parseAddress(formatAddress(state, tinyBook), tinyBook)).toEqual({ state, dropped: [] });
      }),
    );
  });
});

describe('the portions of any comparison', () => {
  it('are differences and intersections: any holds all, new and carried are the latest, left is the rest', () => {
    fc.assert(
      fc.property(seenWorks, lenses, (seen, lens) => {
        const known = shieldGraph(tinyGraph, seen);
        const comparison = compareWorks(known, lens);
        if (!comparison) return;
        const ids = ({ nodes }: { readonly nodes: readonly { readonly id: string }[] }) =>
          nodes.map((node) => node.id);
        const { any, all, fresh, carriedOver, leftBehind, latest } = comparison;
        expect(ids(any)).toEqual(expect.arrayContaining(ids(all)));
        expect(ids(fresh).filter((one) => ids(carriedOver).includes(one))).toEqual([]);
        for (const node of [...fresh.nodes, ...carriedOver.nodes]) expect(node.works).toContain(latest);
        for (const node of leftBehind.nodes) expect(node.works).not.toContain(latest);
        for (const node of any.nodes)
          expect(node.works.some((work) => lens.without.includes(work))).toBe(false);
      }),
    );
  });
});

describe('membersOf()', () => {
  it('names whom a person plays in these works, and puts who plays first', () => {
    const nodes = ['paris', 'douglas-fairbanks'].flatMap((name) => tinyGraph.nodes.get(id(name)) ?? []);
    expect(membersOf(tinyGraph, nodes, [III]).map(({ node, parts }) => [node.id, parts])).toEqual([
      ['douglas-fairbanks', ["d'Artagnan"]],
      ['paris', []],
    ]);
  });
});

describe('spotlightOnNodes()', () => {
  it('lights the nodes, the ties among them, and the landmarks', () => {
    const light = spotlightOnNodes(tinyGraph, new Set([id('milady'), id('richelieu')]), [III]);
    expect([...light.nodes]).toEqual(['milady', 'richelieu', III]);
    expect([...light.edges]).toEqual(['milady--serves--richelieu']);
    expect(light.chosen.size).toBe(0);
  });
});

describe('openMeasure()', () => {
  it('takes the place of a node, and a node its place', () => {
    const open = openMeasure({ ...DEFAULT_STATE, selected: id('milady'), view: 'list' }, 'between');
    expect(open).toEqual({ ...DEFAULT_STATE, view: 'list', measure: 'between' });
    expect(selectNode(open, id('paris')).measure).toBeNull();
    expect(openMeasure(open, null)).toEqual({ ...DEFAULT_STATE, view: 'list' });
  });
});
