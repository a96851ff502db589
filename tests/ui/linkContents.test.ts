import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE, EMPTY_LENS, type ExplorerState } from '../../src/explore/explorerState.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import type { EdgeId, GroupId, SourceId } from '../../src/graph/types.ts';
import { linkContents } from '../../src/ui/share/linkContents.ts';
import { hostileGraph } from '../formats/hostileGraph.ts';
import { id, tinyGraph } from '../fixtures/tinyFranchise.ts';

const [firstWork, secondWork] = tinyGraph.works;
const works = firstWork === undefined || secondWork === undefined ? [] : [firstWork, secondWork];
const [group] = tinyGraph.vocabulary.groups;
const told = (change: Partial<ExplorerState>): readonly string[] =>
  linkContents({ ...DEFAULT_STATE, ...change }, tinyGraph);

/** Each field of a state, something else than its default, and what is said of it. */
const SAID: readonly (readonly [keyof ExplorerState, Partial<ExplorerState>, RegExp])[] = [
  ['selected', { selected: id('milady') }, /^Milady.*, selected$/],
  ['source', { source: 'a-source' as SourceId }, /source/],
  ['edge', { edge: 'a--b--c' as EdgeId }, /tie/],
  ['lens', { lens: { ...EMPTY_LENS, works, match: 'all' } }, /^films & series: .+ \(all of these\)$/],
  ['lens', { lens: { ...EMPTY_LENS, without: works } }, /^left out: /],
  ['lens', { lens: { ...EMPTY_LENS, kinds: ['place'] } }, /^kinds: Places$/],
  ['lens', { lens: { ...EMPTY_LENS, relations: [group?.id ?? ('' as GroupId)] } }, /^relations: .+/],
  ['depth', { depth: 3 }, /3 steps/],
  ['asOf', { asOf: firstWork ?? null }, /^as it stood at the end of/],
  ['view', { view: 'list' }, /List$/],
  ['layout', { layout: 'radial' }, /map is laid out/],
  [
    'route',
    { selected: id('athos'), route: { to: id('milady'), ties: 'any', avoid: [], way: 1 } },
    /^the route to Milady/,
  ],
  ['tour', { tour: { tour: 'a-tour', step: 2 } }, /^step 2/],
  ['picked', { picked: [id('athos')] }, /1 entry picked/],
  ['hidden', { hidden: [id('athos'), id('milady')] }, /2 entries hidden/],
  ['pins', { pins: [{ id: id('athos'), x: 1, y: 2 }] }, /1 entry moved/],
  ['seen', { seen: works }, /2 works you have seen/],
  ['seen', { seen: [] }, /nothing was seen/],
  ['version', { version: '0a1b2c3d' }, /0a1b2c3d/],
  ['order', { order: 'story' }, /order of the story/],
  ['arrangement', { arrangement: { ...DEFAULT_STATE.arrangement, find: 'dog' } }, /sorted/],
  ['seed', { seed: 2 }, /arrangement of the free map/],
  ['portion', { portion: 'new' }, /compared/],
  ['measure', { measure: 'ties' }, /ranking/],
  ['unfolded', { unfolded: [group?.id ?? ('' as GroupId)] }, /Wings/],
  ['expanded', { expanded: [id('athos')] }, /1 entry unfolded/],
];

describe('linkContents()', () => {
  it('of the default state is the whole map', () => {
    expect(told({})).toEqual(['the whole map, nothing filtered']);
  });

  it.each(SAID)('says %s', (_, change, line) => {
    expect(told(change)).toContainEqual(expect.stringMatching(line));
  });

  it('passes over nothing that an address can say', () => {
    // The camera goes with the exact view alone, and an embedding is no part of a link to read.
    const passedOver = ['camera', 'embedding'];
    const said = new Set<string>([...SAID.map(([field]) => field), ...passedOver]);
    expect(Object.keys(DEFAULT_STATE).filter((field) => !said.has(field))).toEqual([]);
  });

  it('names nobody the shield hides', () => {
    const known = shieldGraph(tinyGraph, new Set());
    const state = { ...DEFAULT_STATE, lens: { ...EMPTY_LENS, works } };
    const labels = [...tinyGraph.nodes.values()].map(({ label }) => label);
    const text = linkContents(state, known).join('\n');
    expect(labels.filter((label) => text.includes(label))).toEqual([]);
  });

  it('takes any name as it is', () => {
    const [hostile] = hostileGraph.nodes.values();
    if (!hostile) throw new Error('no hostile node');
    const lines = linkContents({ ...DEFAULT_STATE, selected: hostile.id }, hostileGraph);
    expect(lines).toEqual([`${hostile.label}, selected`]);
  });
});
