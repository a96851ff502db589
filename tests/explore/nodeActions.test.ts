import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE, type ExplorerState } from '../../src/explore/explorerState.ts';
import { applyNodeAction, offeredActions, type NodeAction } from '../../src/explore/nodeActions.ts';
import { visibleGraph } from '../../src/explore/visibleGraph.ts';
import { id, tinyFranchise, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { states } from './arbitraries.ts';

const milady = id('milady');
const richelieu = id('richelieu');
const state = (part: Partial<ExplorerState>): ExplorerState => ({ ...DEFAULT_STATE, ...part });
const offered = (part: Partial<ExplorerState>, name: string): readonly NodeAction[] =>
  offeredActions(state(part), visibleGraph(tinyGraph, state(part)), id(name));

describe('offeredActions()', () => {
  it('offers to open, spread out, pick and hide any node', () => {
    expect(offered({}, 'milady')).toEqual(['open', 'wings', 'pick', 'hide']);
  });

  it('offers nothing for a node that is not there', () => {
    expect(offered({}, 'nobody')).toEqual([]);
    expect(offered({ hidden: [milady] }, 'milady')).toEqual([]);
  });

  it('offers to unfold what the focus reaches and has not opened', () => {
    expect(offered({ selected: milady }, 'richelieu')).toContain('expand');
    expect(offered({ selected: milady, expanded: [richelieu] }, 'richelieu')).not.toContain('expand');
    expect(offered({ selected: milady, expanded: [richelieu] }, 'richelieu')).toContain('fold');
    expect(offered({ selected: milady }, 'douglas-fairbanks')).not.toContain('expand');
    expect(offered({ selected: milady, layout: 'radial' }, 'richelieu')).not.toContain('expand');
  });

  it('offers the way from the selected node', () => {
    expect(offered({ selected: milady }, 'paris')).toContain('route');
    expect(offered({}, 'paris')).not.toContain('route');
    expect(applyNodeAction(state({ selected: milady }), 'route', id('paris')).route?.to).toBe('paris');
  });

  it('offers the depth for the selected node itself', () => {
    expect(offered({ selected: milady }, 'milady')).toEqual(['wings', 'expand', 'hide']);
    expect(offered({ selected: milady, depth: 3 }, 'milady')).toEqual(['wings', 'fold', 'hide']);
  });

  it('offers to put back what is picked, and to let go of what was moved', () => {
    expect(offered({ picked: [milady] }, 'milady')).toEqual(['open', 'wings', 'unpick', 'hide']);
    expect(offered({ selected: milady, picked: [richelieu] }, 'milady')).toContain('unpick');
    expect(offered({ pins: [{ id: milady, x: 1, y: 1 }] }, 'milady')).toContain('unpin');
  });
});

describe('applyNodeAction()', () => {
  it('spreads the Wings around a node, on the map', () => {
    const next = applyNodeAction(state({ view: 'list', selected: richelieu }), 'wings', milady);
    expect(next).toEqual(state({ selected: milady, layout: 'radial' }));
  });

  it('changes something whenever it is offered, and is then no longer offered', () => {
    const nodes = fc.constantFrom(...tinyFranchise.nodes.map((node) => node.id));
    fc.assert(
      fc.property(states, nodes, (before, node) => {
        for (const action of offeredActions(before, visibleGraph(tinyGraph, before), node)) {
          const after = applyNodeAction(before, action, node);
          expect(after).not.toEqual(before);
          const still = offeredActions(after, visibleGraph(tinyGraph, after), node).includes(action);
          if (action !== 'expand' && action !== 'fold') expect(still).toBe(false);
        }
      }),
    );
  });
});
