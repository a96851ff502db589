import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_STATE } from '../../src/explore/explorerState.ts';
import { findRoute } from '../../src/explore/routeTransitions.ts';
import { selectNode, setDepth } from '../../src/explore/transitions.ts';
import type { Dataset } from '../../src/graph/types.ts';
import { createExplorerStore, type ExplorerStore } from '../../src/store/explorerStore.ts';
import type { ExplorerActions, ExplorerData } from '../../src/store/explorerData.ts';
import { id, tinyFranchise } from '../fixtures/tinyFranchise.ts';
import { tinyWorks } from '../graph/sketch.ts';

const [modern, musketeers, mask] = tinyWorks;
const outline: Dataset = { ...tinyFranchise, sources: [] };

let store: ExplorerStore;
const now = (): ExplorerData & ExplorerActions => store.getState();
const texts = (): readonly string[] => now().notices.map(({ text }) => text);

beforeEach(() => {
  store = createExplorerStore(tinyFranchise);
});

describe('createExplorerStore()', () => {
  it('starts at the start, without a shield, with the map as published', () => {
    expect(now()).toMatchObject({
      state: DEFAULT_STATE,
      seen: null,
      theme: 'system',
      notices: [],
      hovered: null,
      routeFrom: null,
      title: tinyFranchise.title,
      version: tinyFranchise.version,
    });
    expect(now().map).toEqual(tinyFranchise.positions);
    expect([...now().graph.nodes.values()]).toEqual(tinyFranchise.nodes);
  });

  it('is a store of its own each time', () => {
    const other = createExplorerStore(tinyFranchise);
    now().notify('Only here.');
    expect(other.getState().notices).toEqual([]);
  });
});

describe('change()', () => {
  it('applies a transition to the state and touches nothing else', () => {
    const { graph, map, seen } = now();
    now().change((state) => selectNode(state, id('paris')));
    now().change((state) => setDepth(state, 2));
    expect(now().state).toEqual({ ...DEFAULT_STATE, selected: 'paris', depth: 2 });
    expect(now().graph).toBe(graph);
    expect(now().map).toBe(map);
    expect(now().seen).toBe(seen);
  });
});

describe('askRoute()', () => {
  it('holds until there is an end, or another start', () => {
    now().change((state) => selectNode(state, id('milady')));
    now().askRoute(id('milady'));
    now().change((state) => setDepth(state, 2));
    expect(now().routeFrom).toBe('milady');
    now().change((state) => findRoute(state, id('paris')));
    expect(now().routeFrom).toBeNull();
    now().askRoute(id('milady'));
    now().change((state) => selectNode(state, id('paris')));
    expect(now().routeFrom).toBeNull();
    now().askRoute(id('paris'));
    now().open('/place/paris/');
    expect(now().routeFrom).toBeNull();
  });
});

describe('open()', () => {
  it('goes where an address says, without a word', () => {
    now().open('/character/milady/?depth=2&seen=the-iron-mask');
    expect(now().state).toEqual({ ...DEFAULT_STATE, selected: 'milady', depth: 2, seen: [mask] });
    expect(now().notices).toEqual([]);
  });

  it('replaces the whole state, also by the start', () => {
    now().open('/character/milady/?depth=2');
    now().open('/');
    expect(now().state).toEqual(DEFAULT_STATE);
  });

  it('leaves the own shield as it is, whatever the link says', () => {
    const seen = new Set([modern]);
    now().setSeen(seen);
    now().open(`/?seen=${tinyWorks.join(',')}`);
    expect(now().seen).toBe(seen);
  });

  it('goes where it can, and tells in one notice what was not understood', () => {
    now().open('/character/milady/?depth=99&view=globe');
    expect(now().state.selected).toBe('milady');
    expect(texts()).toEqual([
      'Part of this address was not understood: depth=99 was ignored; expected one of 1, 2, 3; ' +
        'view=globe was ignored; expected one of graph, list, cast, timeline.',
    ]);
    expect(now().notices[0]?.suggestions).toEqual([]);
  });

  it('tells of three parts and counts the others', () => {
    now().open('/?a=1&b=2&c=3&d=4&e=5');
    expect(texts()[0]).toContain('a=1 was ignored');
    expect(texts()[0]).not.toContain('d=4');
    expect(texts()[0]).toMatch(/; and 2 more\.$/);
  });

  it('offers the nearest nodes for an unknown id', () => {
    now().open('/character/miladi/');
    expect(now().state).toEqual(DEFAULT_STATE);
    expect(texts()[0]).toContain('no page is called “miladi”');
    expect(now().notices[0]?.suggestions[0]).toBe('milady');
  });

  it('offers nothing that a shield hides, be it the own or that of the very link', () => {
    now().setSeen(new Set([modern]));
    now().open('/character/miladi/');
    expect(now().notices[0]?.suggestions).toEqual([]);
    now().setSeen(null);
    now().open('/character/milidy/?seen=a-modern-musketeer');
    expect(now().notices[1]?.suggestions).toEqual([]);
  });

  it.each(['/__proto__/', `/${'x'.repeat(10_000)}`, '/%E0%A4%A/', '/?__proto__=1&constructor=1'])(
    'survives %.40s',
    (address) => {
      now().open(address);
      expect(now().state).toEqual(DEFAULT_STATE);
      expect(texts()).toHaveLength(1);
      expect(texts()[0]?.length).toBeLessThan(400);
    },
  );
});

describe('setSeen()', () => {
  it('settles what a link said', () => {
    now().open('/character/milady/?seen=the-iron-mask&depth=2');
    now().setSeen(new Set([musketeers]));
    expect([...(now().seen ?? [])]).toEqual([musketeers]);
    expect(now().state).toEqual({ ...DEFAULT_STATE, selected: 'milady', depth: 2 });
  });

  it('lifts the shield', () => {
    now().setSeen(new Set());
    now().setSeen(null);
    expect(now().seen).toBeNull();
  });
});

describe('setReceipts()', () => {
  it('knows whether it started from an outline', () => {
    expect(now().receipts).toBe('present');
    expect(createExplorerStore(outline).getState().receipts).toBe('absent');
  });

  it('puts the whole graph in the place of the outline and keeps the state', () => {
    store = createExplorerStore(outline);
    now().open('/character/milady/');
    const { state, graph } = now();
    now().setReceipts('loading');
    expect(now().receipts).toBe('loading');
    expect(now().graph).toBe(graph);
    now().setReceipts('present', tinyFranchise);
    expect(now().receipts).toBe('present');
    expect(now().graph.vocabulary.sources.size).toBe(tinyFranchise.sources.length);
    expect(now().state).toBe(state);
  });
});

describe('setMap(), setTheme()', () => {
  it('set their one value', () => {
    const map = { wide: null, tall: new Map() };
    now().setMap(map);
    now().setTheme('light');
    expect(now().map).toBe(map);
    expect(now().theme).toBe('light');
  });
});

describe('hover()', () => {
  it('tells listeners only of a change', () => {
    const listener = vi.fn();
    store.subscribe(listener);
    now().hover(id('paris'));
    now().hover(id('paris'));
    expect(now().hovered).toBe('paris');
    expect(listener).toHaveBeenCalledTimes(1);
    now().hover(null);
    expect(now().hovered).toBeNull();
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

describe('notify(), dismiss()', () => {
  it('gives each notice an id of its own', () => {
    now().notify('One.');
    now().notify('Two.', { suggestions: [id('paris')] });
    expect(now().notices).toEqual([
      { id: 1, text: 'One.', suggestions: [], tours: [], action: null },
      { id: 2, text: 'Two.', suggestions: ['paris'], tours: [], action: null },
    ]);
  });

  it('tells the same thing once, as the latest', () => {
    for (const text of ['One.', 'Two.', 'One.']) now().notify(text);
    expect(texts()).toEqual(['Two.', 'One.']);
  });

  it('keeps the latest three', () => {
    for (const text of ['One.', 'Two.', 'Three.', 'Four.']) now().notify(text);
    expect(texts()).toEqual(['Two.', 'Three.', 'Four.']);
  });

  it('dismisses one, and none for an unknown id', () => {
    now().notify('One.');
    now().notify('Two.');
    now().dismiss(1);
    now().dismiss(99);
    expect(texts()).toEqual(['Two.']);
  });

  it('does not give the id of a dismissed notice again', () => {
    now().notify('One.');
    now().dismiss(1);
    now().notify('Two.');
    expect(now().notices[0]?.id).toBe(2);
  });
});
