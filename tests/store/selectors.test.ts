import { beforeEach, describe, expect, it } from 'vitest';
import { onlyWork, selectNode, setCamera, setView, toggleKind } from '../../src/explore/transitions.ts';
import { KINDS, type GraphNode, type WorkId } from '../../src/graph/types.ts';
import { createExplorerStore, type ExplorerStore } from '../../src/store/explorerStore.ts';
import type { ExplorerActions, ExplorerData } from '../../src/store/explorerData.ts';
import {
  selectAllWorkTitles,
  selectConnections,
  selectConnectionsOutsideLens,
  selectHiddenSelectionWorks,
  selectKnown,
  selectLensCounts,
  selectMainWorks,
  selectSeats,
  selectSelected,
  selectShield,
  selectVisible,
  selectWeights,
} from '../../src/store/selectors.ts';
import { id, tinyFranchise } from '../fixtures/tinyFranchise.ts';
import { sketchNode, tinyWorks } from '../graph/sketch.ts';

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

/** All selectors whose answer is an object. */
const SELECTORS = {
  selectShield,
  selectKnown,
  selectVisible,
  selectSeats,
  selectWeights,
  selectLensCounts,
  selectSelected,
  selectConnections,
  selectAllWorkTitles,
  selectMainWorks,
  selectHiddenSelectionWorks,
};

describe.each(Object.entries(SELECTORS))('%s()', (_, select) => {
  it.each<readonly [string, () => void]>([
    ['at the start', () => undefined],
    [
      'under a shield',
      () => {
        see(modern);
      },
    ],
    [
      'with a selection',
      () => {
        now().open('/character/milady/?works=the-iron-mask');
      },
    ],
    [
      'with a selection that the shield hides',
      () => {
        now().open('/character/milady/?seen=a-modern-musketeer');
      },
    ],
  ])('hands back the same object for the same data, %s', (_situation, arrange) => {
    arrange();
    const first = select(now());
    expect(select(now())).toBe(first);
    now().hover(id('paris'));
    now().notify('Something else.');
    now().setTheme('dark');
    now().change((state) => setCamera(setView(state, 'list'), { centre: { x: 1, y: 1 }, zoom: 1 }));
    expect(select(now())).toBe(first);
  });
});

describe('selectKnown(), selectVisible()', () => {
  it('are the graph itself without a shield and a lens', () => {
    expect(selectKnown(now())).toBe(now().graph);
    expect(selectVisible(now()).shown).toBe(now().graph);
  });

  it('keep what is known while the lens and the selection change', () => {
    see(modern, musketeers);
    const known = selectKnown(now());
    now().change((state) => selectNode(onlyWork(state, modern), id('dartagnan')));
    expect(selectKnown(now())).toBe(known);
    expect(selectVisible(now()).known).toBe(known);
    expect(selectVisible(now()).shown.nodes.size).toBe(4);
  });

  it('follow the shield, and what a link narrows it to', () => {
    see(modern, musketeers);
    expect(selectKnown(now()).works).toEqual([modern, musketeers]);
    now().open('/?seen=the-three-musketeers,the-iron-mask');
    expect([...(selectShield(now()) ?? [])]).toEqual([musketeers]);
    expect(selectKnown(now()).works).toEqual([musketeers]);
    now().setSeen(null);
    expect(selectShield(now())).toBeNull();
    expect(selectKnown(now())).toBe(now().graph);
  });
});

describe('selectSelected()', () => {
  it('is the node as it may be known', () => {
    now().change((state) => selectNode(state, id('constance')));
    expect(selectSelected(now())?.aliases).toHaveLength(1);
    see(musketeers);
    expect(selectSelected(now())?.aliases).toEqual([]);
  });

  it('is null for nothing, and for what the shield hides', () => {
    expect(selectSelected(now())).toBeNull();
    now().change((state) => selectNode(state, id('milady')));
    see(modern);
    expect(selectSelected(now())).toBeNull();
    expect(now().state.selected).toBe('milady');
  });
});

describe('selectHiddenSelectionWorks()', () => {
  it('names the works that show a hidden selection, and nothing of it', () => {
    now().change((state) => selectNode(state, id('milady')));
    see(modern);
    expect(ids(selectHiddenSelectionWorks(now()))).toEqual([musketeers, mask]);
    expect(JSON.stringify(selectHiddenSelectionWorks(now()))).not.toMatch(/milady/i);
  });

  it('names a hidden work itself', () => {
    now().change((state) => selectNode(state, mask));
    see(modern);
    expect(ids(selectHiddenSelectionWorks(now()))).toEqual([mask]);
  });

  it('is empty without a selection, and for one that may be known', () => {
    see(modern);
    expect(selectHiddenSelectionWorks(now())).toEqual([]);
    now().change((state) => selectNode(state, id('dartagnan')));
    expect(selectHiddenSelectionWorks(now())).toEqual([]);
  });
});

describe('selectConnections(), selectConnectionsOutsideLens()', () => {
  it('tell the connections within the lens and count the others', () => {
    now().change((state) => selectNode(state, id('milady')));
    expect(ids(selectConnections(now()))).toEqual(['appearance', 'allegiance', 'places']);
    expect(selectConnectionsOutsideLens(now())).toBe(0);
    now().change((state) => toggleKind(state, 'thing', KINDS));
    expect(ids(selectConnections(now()))).toEqual(['appearance', 'allegiance']);
    expect(selectConnectionsOutsideLens(now())).toBe(1);
  });

  it('count nothing that the shield hides', () => {
    now().change((state) => selectNode(state, id('milady')));
    see(mask);
    expect(selectConnectionsOutsideLens(now())).toBe(0);
    expect(ids(selectConnections(now()))).toEqual(['appearance']);
    see(modern);
    expect(selectConnections(now())).toEqual([]);
    expect(selectConnectionsOutsideLens(now())).toBe(0);
  });

  it('are empty without a selection', () => {
    expect(selectConnections(now())).toEqual([]);
    expect(selectConnectionsOutsideLens(now())).toBe(0);
  });
});

describe('selectSeats(), selectMainWorks(), selectAllWorkTitles()', () => {
  it('seat the works that may be known in story order', () => {
    expect(selectSeats(now())).toEqual([musketeers, mask, modern]);
    see(modern, mask);
    expect(selectSeats(now())).toEqual([mask, modern]);
  });

  it('name all works in release order, seen or not', () => {
    see(modern);
    expect(selectMainWorks(now())).toEqual(tinyWorks);
    expect(selectAllWorkTitles(now())[2]).toEqual({
      id: mask,
      label: 'The Iron Mask',
      shortLabel: 'Iron Mask',
      year: '1929',
      released: true,
    });
    expect(ids(selectAllWorkTitles(now()))).toEqual(tinyWorks);
  });

  it('name an announced work without a year, and count it out of the main ones', () => {
    const planned = 'the-sequel' as WorkId;
    const work = { medium: 'film', shortLabel: 'Sequel', symbol: 'S', state: 'announced' } as const;
    const nodes: GraphNode[] = [
      ...tinyFranchise.nodes,
      sketchNode(planned, { kind: 'work', label: 'Sequel', work }),
    ];
    store = createExplorerStore({ ...tinyFranchise, nodes });
    expect(selectAllWorkTitles(now())[3]).toMatchObject({ id: planned, year: null, released: false });
    expect(selectMainWorks(now())).toEqual(tinyWorks);
  });

  it('take all works for main where none has a seat', () => {
    store = createExplorerStore({ ...tinyFranchise, nodes: tinyFranchise.nodes.slice(0, 3), edges: [] });
    expect(selectSeats(now())).toEqual([]);
    expect(selectMainWorks(now())).toEqual(tinyWorks);
  });
});
