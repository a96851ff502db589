import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/explore/address.ts';
import { DEFAULT_STATE, DEPTHS, EMPTY_LENS, LAYOUTS, VIEWS } from '../../src/explore/explorerState.ts';
import type { Camera, ExplorerState, Lens } from '../../src/explore/explorerState.ts';
import {
  forgetLinkedShield,
  onlyWork,
  rearrange,
  resetLens,
  selectNode,
  setCamera,
  setDepth,
  setLayout,
  setMatch,
  setView,
  toggleKind,
  toggleRelation,
  toggleUnfolded,
  toggleWithout,
  toggleWorks,
} from '../../src/explore/transitions.ts';
import { KINDS, type GroupId, type NodeId, type WorkId } from '../../src/graph/types.ts';
import { tinyFranchise } from '../fixtures/tinyFranchise.ts';
import { tinyWorks } from '../graph/sketch.ts';
import { states, tinyBook } from './arbitraries.ts';

const [modern, musketeers, mask] = tinyWorks;
const camera: Camera = { centre: { x: 1, y: 2 }, zoom: 3 };
const paris = 'paris' as NodeId;
const groups = tinyFranchise.groups.map(({ id }) => id);
const lens = (part: Partial<Lens>): ExplorerState => ({ ...DEFAULT_STATE, lens: { ...EMPTY_LENS, ...part } });

/** Whether the checkbox of a work is ticked. */
const shows = ({ works, without }: Lens, work: WorkId): boolean =>
  !without.includes(work) && (works.length === 0 || works.includes(work));

describe('selectNode()', () => {
  it('selects a node, and nothing', () => {
    expect(selectNode(DEFAULT_STATE, paris)).toEqual({ ...DEFAULT_STATE, selected: paris });
    expect(selectNode({ ...DEFAULT_STATE, selected: paris }, null)).toEqual(DEFAULT_STATE);
  });
});

describe('setDepth(), setView(), setLayout()', () => {
  it('change their one value', () => {
    expect(setDepth(DEFAULT_STATE, 3)).toEqual({ ...DEFAULT_STATE, depth: 3 });
    expect(setView(DEFAULT_STATE, 'list')).toEqual({ ...DEFAULT_STATE, view: 'list' });
    expect(setLayout(DEFAULT_STATE, 'radial')).toEqual({ ...DEFAULT_STATE, layout: 'radial' });
  });
});

describe('rearrange()', () => {
  it('begins with the first free map, then takes the next, and starts over after the last', () => {
    const first = rearrange(DEFAULT_STATE);
    expect(first).toEqual({ ...DEFAULT_STATE, layout: 'force' });
    expect(rearrange(first).seed).toBe(2);
    expect(rearrange({ ...first, seed: 9999 }).seed).toBe(1);
    expect(setLayout(rearrange(first), 'table')).toEqual(DEFAULT_STATE);
  });
});

describe('toggleUnfolded()', () => {
  it('opens and closes groups of the Wings, of something selected only', () => {
    const [first, second] = groups as [GroupId, GroupId];
    const closed = { ...DEFAULT_STATE, selected: paris };
    const open = toggleUnfolded(toggleUnfolded(closed, second, groups), first, groups);
    expect(open.unfolded).toEqual([first, second]);
    expect(toggleUnfolded(open, first, groups).unfolded).toEqual([second]);
    expect(toggleUnfolded(DEFAULT_STATE, first, groups)).toBe(DEFAULT_STATE);
    expect(selectNode(open, null).unfolded).toEqual([]);
  });
});

describe('setCamera()', () => {
  it('keeps a camera that an address can say', () => {
    expect(setCamera(DEFAULT_STATE, camera).camera).toEqual(camera);
    const odd = setCamera(DEFAULT_STATE, { centre: { x: 1e-7, y: 2e6 }, zoom: 0.33333 });
    expect(parseAddress(formatAddress(odd, tinyBook), tinyBook).state).toEqual(odd);
  });

  it('lets go of it', () => {
    expect(setCamera({ ...DEFAULT_STATE, camera }, null)).toEqual(DEFAULT_STATE);
  });
});

describe('the camera of a link', () => {
  const looking = { ...DEFAULT_STATE, camera };

  it.each<readonly [string, ExplorerState]>([
    ['selecting', selectNode(looking, paris)],
    ['another view', setView(looking, 'list')],
    ['another layout', setLayout(looking, 'radial')],
    ['a change of the lens', toggleKind(looking, 'person', KINDS)],
    ['the reset of the lens', resetLens(looking)],
  ])('goes with %s', (_, after) => {
    expect(after.camera).toBeNull();
  });

  it('stays with another depth', () => {
    expect(setDepth(looking, 2).camera).toBe(camera);
  });
});

describe('toggleWorks()', () => {
  const toggle = (part: Partial<Lens>, ...works: readonly WorkId[]): Lens =>
    toggleWorks(lens(part), works, tinyWorks).lens;

  it('leaves the others chosen when one of all is hidden', () => {
    expect(toggle({}, musketeers)).toEqual({ ...EMPTY_LENS, works: [modern, mask] });
  });

  it('drops the condition when all are chosen again', () => {
    expect(toggle({ works: [modern, mask] }, musketeers)).toEqual(EMPTY_LENS);
  });

  it('drops the condition when none is left', () => {
    expect(toggle({ works: [mask] }, mask)).toEqual(EMPTY_LENS);
  });

  it('keeps the order of release, whatever the order of clicks', () => {
    expect(toggle({ works: [mask] }, modern).works).toEqual([modern, mask]);
  });

  it('toggles several as one: in if any is out, out if all are in', () => {
    expect(toggle({ works: [musketeers, mask] }, modern, mask)).toEqual(EMPTY_LENS);
    expect(toggle({}, modern, mask).works).toEqual([musketeers]);
  });

  it('shows a work that was left out', () => {
    expect(toggle({ without: [mask] }, mask)).toEqual(EMPTY_LENS);
    expect(toggle({ works: [modern], without: [mask] }, mask)).toEqual({
      ...EMPTY_LENS,
      works: [modern, mask],
    });
  });

  it('does not choose a work that is left out when another is hidden, and comes back', () => {
    const hidden = toggle({ without: [mask] }, modern);
    expect(hidden).toEqual({ ...EMPTY_LENS, works: [musketeers], without: [mask] });
    expect(toggle(hidden, modern)).toEqual({ ...EMPTY_LENS, without: [mask] });
  });

  it('forgets "all of" when fewer than two works are left', () => {
    expect(toggle({ works: [modern, mask], match: 'all' }, mask)).toEqual({ ...EMPTY_LENS, works: [modern] });
    expect(toggle({ works: tinyWorks, match: 'all' }, mask).match).toBe('all');
  });

  it('knows only the works it is given: one that a shield hides is let go', () => {
    const known = [modern, musketeers];
    expect(toggleWorks(lens({ works: [modern, mask] }), [musketeers], known).lens).toEqual(EMPTY_LENS);
  });

  it('flips one checkbox and no other, except that hiding the last shows all', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...tinyWorks), (state, work) => {
        const before = state.lens;
        const after = toggleWorks(state, [work], tinyWorks).lens;
        const wasLast = tinyWorks.filter((other) => shows(before, other)).join() === work;
        if (!wasLast) expect(shows(after, work)).toBe(!shows(before, work));
        for (const other of tinyWorks.filter((one) => one !== work)) {
          const left = wasLast && !before.without.includes(other);
          expect(shows(after, other)).toBe(left || shows(before, other));
        }
      }),
    );
  });
});

describe('toggleWithout()', () => {
  const toggle = (part: Partial<Lens>, work: WorkId): Lens => toggleWithout(lens(part), work, tinyWorks).lens;

  it('leaves a work out, and no longer', () => {
    expect(toggle({}, mask)).toEqual({ ...EMPTY_LENS, without: [mask] });
    expect(toggle({ without: [mask] }, mask)).toEqual(EMPTY_LENS);
  });

  it('keeps the order of release', () => {
    expect(toggle({ without: [mask] }, modern).without).toEqual([modern, mask]);
  });

  it('no longer chooses a work that it leaves out', () => {
    expect(toggle({ works: [modern, mask], match: 'all' }, mask)).toEqual({
      ...EMPTY_LENS,
      works: [modern],
      without: [mask],
    });
  });
});

describe('onlyWork()', () => {
  it('looks at one work, whatever was chosen or left out before', () => {
    const before = lens({ works: [modern, musketeers], match: 'all', without: [mask], kinds: ['person'] });
    expect(onlyWork(before, mask).lens).toEqual({ ...EMPTY_LENS, works: [mask], kinds: ['person'] });
  });
});

describe('setMatch()', () => {
  it('wants two works for "all of"', () => {
    expect(setMatch(lens({ works: [modern, mask] }), 'all').lens.match).toBe('all');
    expect(setMatch(lens({ works: [modern] }), 'all').lens.match).toBe('any');
    expect(setMatch(DEFAULT_STATE, 'all').lens.match).toBe('any');
  });
});

describe('toggleKind(), toggleRelation()', () => {
  it('hide one of all, and show it again', () => {
    const noPlaces = toggleKind(DEFAULT_STATE, 'place', KINDS);
    expect(noPlaces.lens.kinds).toEqual(['work', 'character', 'person', 'organization', 'thing']);
    expect(toggleKind(noPlaces, 'place', KINDS)).toEqual(DEFAULT_STATE);
    const noCast = toggleRelation(DEFAULT_STATE, 'cast' as GroupId, groups);
    expect(noCast.lens.relations).toEqual(groups.filter((group) => group !== 'cast'));
    expect(toggleRelation(noCast, 'cast' as GroupId, groups)).toEqual(DEFAULT_STATE);
  });

  it('drop the condition when none is left', () => {
    expect(toggleKind(lens({ kinds: ['place'] }), 'place', KINDS)).toEqual(DEFAULT_STATE);
    expect(toggleRelation(lens({ relations: ['cast' as GroupId] }), 'cast' as GroupId, groups)).toEqual(
      DEFAULT_STATE,
    );
  });
});

describe('resetLens()', () => {
  it('looks at everything again and keeps the rest', () => {
    const before: ExplorerState = { ...lens({ works: [mask], kinds: ['place'] }), selected: paris, depth: 2 };
    expect(resetLens(before)).toEqual({ ...DEFAULT_STATE, selected: paris, depth: 2 });
  });
});

describe('forgetLinkedShield()', () => {
  it('takes what the link said out of the state', () => {
    expect(forgetLinkedShield({ ...DEFAULT_STATE, seen: [mask], camera })).toEqual({
      ...DEFAULT_STATE,
      camera,
    });
  });
});

describe('any transition', () => {
  const work = fc.constantFrom(...tinyWorks);
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  type Change = (state: ExplorerState) => ExplorerState;
  const changes: fc.Arbitrary<Change> = fc.oneof(
    fc.option(fc.constantFrom(...tinyFranchise.nodes.map(({ id }) => id))).map(
      (id): Change =>
        (s) =>
          selectNode(s, id),
    ),
    fc.constantFrom(...DEPTHS).map(
      (depth): Change =>
        (s) =>
          setDepth(s, depth),
    ),
    fc.constantFrom(...VIEWS).map(
      (view): Change =>
        (s) =>
          setView(s, view),
    ),
    fc.constantFrom(...LAYOUTS).map(
      (layout): Change =>
        (s) =>
          setLayout(s, layout),
    ),
    fc.constant(rearrange),
    fc.constantFrom(...groups).map(
      (group): Change =>
        (s) =>
          toggleUnfolded(s, group, groups),
    ),
    fc.tuple(number, number, number).map(
      ([x, y, zoom]): Change =>
        (s) =>
          setCamera(s, { centre: { x, y }, zoom }),
    ),
    fc.subarray([...tinyWorks], { minLength: 1 }).map(
      (works): Change =>
        (s) =>
          toggleWorks(s, works, tinyWorks),
    ),
    work.map(
      (one): Change =>
        (s) =>
          toggleWithout(s, one, tinyWorks),
    ),
    work.map(
      (one): Change =>
        (s) =>
          onlyWork(s, one),
    ),
    fc.constantFrom('any' as const, 'all' as const).map(
      (match): Change =>
        (s) =>
          setMatch(s, match),
    ),
    fc.constantFrom(...KINDS).map(
      (kind): Change =>
        (s) =>
          toggleKind(s, kind, KINDS),
    ),
    fc.constantFrom(...groups).map(
      (group): Change =>
        (s) =>
          toggleRelation(s, group, groups),
    ),
    fc.constant(resetLens),
    fc.constant(forgetLinkedShield),
  );

  it('leads to a state that its address says in full', () => {
    fc.assert(
      fc.property(states, fc.array(changes, { maxLength: 8 }), (start, steps) => {
        const end = steps.reduce((state, change) => change(state), start);
        expect(parseAddress(formatAddress(end, tinyBook), tinyBook)).toEqual({ state: end, dropped: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the state it starts from as it was', () => {
    fc.assert(
      fc.property(states, changes, (state, change) => {
        const before = structuredClone(state);
        change(state);
        expect(state).toEqual(before);
      }),
    );
  });
});
