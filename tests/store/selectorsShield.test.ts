import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { onlyWork } from '../../src/explore/transitions.ts';
import type { WorkId } from '../../src/graph/types.ts';
import type { ExplorerActions, ExplorerData } from '../../src/store/explorerData.ts';
import { createExplorerStore, type ExplorerStore } from '../../src/store/explorerStore.ts';
import {
  answerSearch,
  selectConnections,
  selectKnown,
  selectLensCounts,
  selectSeats,
  selectSelected,
  selectShield,
  selectVisible,
  selectWeights,
  suggestNodes,
} from '../../src/store/selectors.ts';
import { seenWorks, states } from '../explore/arbitraries.ts';
import { id, tinyFranchise } from '../fixtures/tinyFranchise.ts';
import { tinyWorks } from '../graph/sketch.ts';

const [modern, musketeers, mask] = tinyWorks;

let store: ExplorerStore;
const now = (): ExplorerData & ExplorerActions => store.getState();
const see = (...works: readonly WorkId[]): void => {
  now().setSeen(new Set(works));
};
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map((one) => one.id);

beforeEach(() => {
  store = createExplorerStore(tinyFranchise);
});

describe('answerSearch()', () => {
  it('finds what may be known', () => {
    expect(answerSearch(now(), 'milady')).toEqual({
      hits: [{ id: 'milady', kind: 'character', label: 'Milady de Winter', alias: null }],
      shielded: false,
    });
  });

  it('answers for what the shield hides as for what there is not at all', () => {
    see(modern);
    const nothing = { hits: [], shielded: true };
    for (const query of ['milady', 'nobody', '']) expect(answerSearch(now(), query)).toEqual(nothing);
    expect(answerSearch(now(), 'gascon')).toMatchObject({ hits: [{ alias: 'The Gascon' }], shielded: true });
  });

  it('answers so for a name of a known node that is learnt later', () => {
    see(musketeers);
    expect(answerSearch(now(), 'bonacieux')).toEqual({ hits: [], shielded: true });
    expect(answerSearch(now(), 'constance')).toMatchObject({ hits: [{ id: 'constance', alias: null }] });
  });

  it('hands back the same answer to the same question', () => {
    see(modern);
    const first = answerSearch(now(), 'dartagnan');
    now().hover(id('paris'));
    expect(answerSearch(now(), 'dartagnan')).toBe(first);
    see(musketeers);
    expect(answerSearch(now(), 'dartagnan')).not.toBe(first);
  });

  it('finds whatever the lens says', () => {
    now().change((state) => onlyWork(state, modern));
    expect(ids(answerSearch(now(), 'paris').hits)).toEqual(['paris']);
  });
});

describe('suggestNodes()', () => {
  it('guesses only what may be known', () => {
    expect(suggestNodes(now(), 'miladi')[0]).toBe('milady');
    see(modern);
    expect(suggestNodes(now(), 'miladi')).toEqual([]);
  });
});

describe('any selector', () => {
  it('names nothing that only unseen works show', () => {
    const text = (data: ExplorerData): string => {
      const { shown, focus } = selectVisible(data);
      const counts = selectLensCounts(data);
      return JSON.stringify([
        [...selectKnown(data).nodes.values(), ...selectKnown(data).edges.values()],
        [...shown.nodes.values(), ...shown.edges.values()],
        focus && [...focus.distance.keys(), ...focus.edges],
        [selectSeats(data), [...selectWeights(data).keys()], selectSelected(data), selectConnections(data)],
        [...counts.works.keys(), ...counts.kinds.keys(), ...counts.relations.keys()],
        tinyFranchise.nodes.map(({ label }) => answerSearch(data, label)),
        tinyFranchise.nodes.map((node) => suggestNodes(data, node.id)),
      ]);
    };
    fc.assert(
      fc.property(states, seenWorks, (state, seen) => {
        now().setSeen(seen);
        now().change(() => state);
        const shield = selectShield(now()) ?? new Set(tinyWorks);
        const told = text(now());
        for (const node of tinyFranchise.nodes) {
          if (node.works.some((work) => shield.has(work))) continue;
          expect(told).not.toContain(`"${node.id}"`);
          expect(told).not.toContain(`"${node.label}"`);
        }
        if (!shield.has(mask)) expect(told).not.toContain('Bonacieux');
        if (!shield.has(modern)) expect(told).not.toContain('Gascon"');
      }),
    );
  });
});
