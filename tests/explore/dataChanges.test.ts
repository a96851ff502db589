import { describe, expect, it } from 'vitest';
import { dataChanges } from '../../src/explore/dataChanges.ts';
import { dataDigest, readKey, shortHash } from '../../src/explore/dataDigest.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { changedFrom } from '../../src/explore/versionHistory.ts';
import { formatCytoscapeJson, parseCytoscapeJson } from '../../src/formats/cytoscapeJson.ts';
import { graphOf, subgraph } from '../../src/graph/graph.ts';
import type { Dataset, GraphNode, WorkId } from '../../src/graph/types.ts';
import { id, tinyFranchise, tinyGraph } from '../fixtures/tinyFranchise.ts';

const NONE = { newNodes: 0, newFacts: 0, newTies: 0, changed: 0, gone: 0 };
const [firstWork] = tinyGraph.works as readonly WorkId[] & readonly [WorkId];
const fact = (text: string, works: readonly WorkId[] = [firstWork]) => ({
  text,
  works,
  revealedIn: works[0] ?? firstWork,
  sources: tinyFranchise.sources.slice(0, 1).map((source) => source.id),
});

/** The fixture with one node put otherwise. */
function withNode(name: string, change: (node: GraphNode) => Partial<GraphNode>): Dataset {
  return {
    ...tinyFranchise,
    nodes: tinyFranchise.nodes.map((node) => (node.id === id(name) ? { ...node, ...change(node) } : node)),
  };
}

/** What someone sees change who is shown all of the newer data. */
function changes(before: Dataset, after: Dataset) {
  const graph = graphOf(after);
  return dataChanges(changedFrom(dataDigest(graphOf(before)), dataDigest(graph)), graph, graph, false);
}

describe('dataChanges()', () => {
  it('finds none between a version and itself', () => {
    expect(changes(tinyFranchise, tinyFranchise)).toEqual(NONE);
  });

  it('counts a new fact, and a tie that is new', () => {
    const before = { ...tinyFranchise, edges: tinyFranchise.edges.slice(1) };
    const after = withNode('milady', ({ facts }) => ({ facts: [...facts, fact('She has a brother.')] }));
    expect(changes(before, after)).toEqual({ ...NONE, newFacts: 1, newTies: 1 });
  });

  it('counts a fact put in other words as one change', () => {
    const before = withNode('milady', () => ({ facts: [fact('She is a spy.')] }));
    const after = withNode('milady', () => ({ facts: [fact('She spies for the cardinal.')] }));
    expect(changes(before, after)).toEqual({ ...NONE, changed: 1 });
  });

  it('counts a note, a description and a source that changed', () => {
    const [edge, ...edges] = tinyFranchise.edges;
    if (!edge) throw new Error('the fixture has no edges');
    const noted = { ...tinyFranchise, edges: [{ ...edge, note: 'Since their youth.' }, ...edges] };
    expect(changes(tinyFranchise, noted)).toEqual({ ...NONE, changed: 1 });
    const described = withNode('milady', () => ({ description: 'An agent of the cardinal.' }));
    expect(changes(tinyFranchise, described)).toEqual({ ...NONE, changed: 1 });
  });

  it('counts what is gone, and a new entry without what is said of it', () => {
    const [edge, ...edges] = tinyFranchise.edges;
    expect(changes(tinyFranchise, { ...tinyFranchise, edges })).toEqual({ ...NONE, gone: 1 });
    const milady = tinyFranchise.nodes.find((node) => node.id === id('milady'));
    if (!milady || !edge) throw new Error('the fixture has lost Milady');
    const sister = { ...milady, id: id('sister'), label: 'Her sister', facts: [fact('She is younger.')] };
    const more = { ...tinyFranchise, nodes: [...tinyFranchise.nodes, sister] };
    expect(changes(tinyFranchise, more)).toEqual({ ...NONE, newNodes: 1 });
  });

  it('counts nothing outside what is shown', () => {
    const after = withNode('milady', ({ facts }) => ({ facts: [...facts, fact('She has a brother.')] }));
    const graph = graphOf(after);
    const was = changedFrom(dataDigest(tinyGraph), dataDigest(graph));
    const elsewhere = subgraph(graph, (node) => node.id !== id('milady'));
    expect(dataChanges(was, elsewhere, graph, false)).toEqual(NONE);
  });

  it('does not take a tie for gone that the lens leaves out', () => {
    const [edge, ...edges] = tinyFranchise.edges;
    if (!edge) throw new Error('the fixture has no edges');
    const noted = graphOf({ ...tinyFranchise, edges: [{ ...edge, note: 'New.' }, ...edges] });
    const was = changedFrom(dataDigest(tinyGraph), dataDigest(noted));
    const without = subgraph(
      noted,
      () => true,
      (other) => other.id !== edge.id,
    );
    expect(dataChanges(was, without, noted, false)).toEqual(NONE);
  });

  it('under a shield tells nothing of what the unseen works changed', () => {
    for (const seen of tinyGraph.works) {
      const unseen = tinyGraph.works.filter((work) => work !== seen);
      const after: Dataset = {
        ...tinyFranchise,
        nodes: tinyFranchise.nodes.map((node) => ({ ...node, facts: [...node.facts, fact('New.', unseen)] })),
        edges: tinyFranchise.edges.map((edge) =>
          edge.works.every((work) => unseen.includes(work)) ? { ...edge, note: 'New.' } : edge,
        ),
      };
      const whole = graphOf(after);
      const was = changedFrom(dataDigest(tinyGraph), dataDigest(whole));
      const known = shieldGraph(whole, new Set([seen]));
      expect(dataChanges(was, known, whole, true)).toEqual(NONE);
    }
  });

  it('under a shield still tells what the seen works changed', () => {
    const after = withNode('dartagnan', ({ facts }) => ({ facts: [...facts, fact('He is a Gascon.')] }));
    const whole = graphOf(after);
    const was = changedFrom(dataDigest(tinyGraph), dataDigest(whole));
    expect(dataChanges(was, shieldGraph(whole, new Set([firstWork])), whole, true)).toEqual({
      ...NONE,
      newFacts: 1,
    });
  });
});

describe('dataDigest()', () => {
  it('is the same for the data as compiled and as read from what is published', () => {
    const published: unknown = JSON.parse(JSON.stringify(formatCytoscapeJson(tinyFranchise)));
    expect(dataDigest(graphOf(parseCytoscapeJson(published)))).toEqual(dataDigest(tinyGraph));
  });

  it('names every statement by a key that says what it speaks of', () => {
    const kinds = new Set([...dataDigest(tinyGraph).keys()].map((key) => readKey(key).kind));
    expect([...kinds].sort()).toEqual(['fact', 'node', 'tie']);
    expect(readKey('athos--friend-of--aramis')).toEqual({ kind: 'tie', nodes: ['athos', 'aramis'] });
    expect(readKey('athos--plays--aramis--twice').nodes).toEqual(['athos', 'aramis']);
    expect(readKey('athos#0a1b2c3d')).toEqual({ kind: 'fact', nodes: ['athos'] });
    expect(readKey('athos')).toEqual({ kind: 'node', nodes: ['athos'] });
  });
});

describe('shortHash()', () => {
  it.each([
    ['', '811c9dc5'],
    ['a', 'e40c292c'],
    ['foobar', 'bf9cf968'],
  ])('of %j is %s, as FNV-1a has it', (text, hash) => {
    expect(shortHash(text)).toBe(hash);
  });
});
