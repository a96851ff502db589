import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_LENS, type Lens } from '../../src/explore/explorerState.ts';
import { edgeWorksPass, lensGraph, worksCondition } from '../../src/explore/lens.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { GroupId, NodeId } from '../../src/graph/types.ts';
import { id, tinyFranchise, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchEdge, sketchNode, tinyWorks } from '../graph/sketch.ts';
import { lenses } from './arbitraries.ts';

const [modern, musketeers, mask] = tinyWorks;
const lens = (part: Partial<Lens>): Lens => ({ ...EMPTY_LENS, ...part });
const through = (part: Partial<Lens>, selected: NodeId | null = null): Graph =>
  lensGraph(tinyGraph, lens(part), selected);
const nodeIds = (graph: Graph): readonly string[] => [...graph.nodes.keys()];
const edgeIds = (graph: Graph): readonly string[] => [...graph.edges.keys()];
const group = (name: string): readonly GroupId[] => [name as GroupId];

describe('lensGraph()', () => {
  it('is the graph itself when the lens is empty', () => {
    expect(through({})).toBe(tinyGraph);
    expect(through({ match: 'all' })).toBe(tinyGraph);
    expect(through({}, id('paris'))).toBe(tinyGraph);
  });

  it('shows what belongs to a chosen work, of the works that one alone', () => {
    expect(nodeIds(through({ works: [modern] }))).toEqual([
      modern,
      'douglas-fairbanks',
      'dartagnan',
      'musketeers',
    ]);
  });

  it('shows an edge only for a chosen work that shows it', () => {
    const edges = edgeIds(through({ works: [mask] }));
    expect(edges).toContain('dartagnan--enemy-of--richelieu');
    expect(edges).toContain('dartagnan--loves--constance');
    expect(edges).not.toContain('milady--serves--richelieu');
  });

  it('shows what belongs to any of two works', () => {
    const nodes = nodeIds(through({ works: [modern, musketeers] }));
    expect(nodes).toContain('paris');
    expect(nodes).not.toContain(mask);
    expect(nodes).toHaveLength(10);
  });

  it('shows what belongs to all of two works, and the works themselves', () => {
    expect(nodeIds(through({ works: [modern, mask], match: 'all' }))).toEqual([
      modern,
      mask,
      'douglas-fairbanks',
      'dartagnan',
      'musketeers',
    ]);
  });

  it('hides what belongs to a work left out: "new in The Three Musketeers"', () => {
    expect(nodeIds(through({ works: [musketeers], without: [modern] }))).toEqual([
      musketeers,
      'constance',
      'milady',
      'richelieu',
      'paris',
      'diamond-brooch',
    ]);
    expect(nodeIds(through({ without: [modern, mask] }))).toEqual([musketeers, 'paris', 'diamond-brooch']);
  });

  it('shows nothing when every work is left out', () => {
    expect(through({ without: tinyWorks }).nodes.size).toBe(0);
  });

  it('shows only chosen kinds, and edges between them', () => {
    const shown = through({ kinds: ['character', 'organization'] });
    expect(nodeIds(shown)).toEqual(['dartagnan', 'constance', 'milady', 'richelieu', 'musketeers']);
    expect(edgeIds(shown)).toEqual([
      'dartagnan--member-of--musketeers',
      'dartagnan--loves--constance',
      'dartagnan--enemy-of--richelieu',
      'milady--serves--richelieu',
    ]);
  });

  it('shows only edges of chosen groups, nodes that keep one, and the works as landmarks', () => {
    const shown = through({ relations: group('kinship') });
    expect(edgeIds(shown)).toEqual(['dartagnan--loves--constance']);
    expect(nodeIds(shown)).toEqual([...tinyWorks, 'dartagnan', 'constance']);
  });

  it('keeps no work as a landmark that another condition hides', () => {
    expect(nodeIds(through({ relations: group('kinship'), kinds: ['character'] }))).toEqual([
      'dartagnan',
      'constance',
    ]);
    expect(nodeIds(through({ relations: group('kinship'), works: [mask] }))).toEqual([
      mask,
      'dartagnan',
      'constance',
    ]);
  });

  it('does not count an edge of another work for a node to stay', () => {
    expect(nodeIds(through({ relations: group('allegiance'), works: [mask] }))).toEqual([
      mask,
      'dartagnan',
      'musketeers',
    ]);
  });

  it('keeps the selected node whatever the lens says', () => {
    expect(nodeIds(through({ works: [mask] }, id('paris')))).toContain('paris');
    expect(nodeIds(through({ without: tinyWorks }, id('paris')))).toEqual(['paris']);
    expect(nodeIds(through({ kinds: ['thing'] }, id('paris')))).toEqual(['paris', 'diamond-brooch']);
    expect(nodeIds(through({ relations: group('kinship') }, id('paris')))).toContain('paris');
  });

  it('adds nothing for a selected id that is not there', () => {
    expect(nodeIds(through({ kinds: ['thing'] }, id('nobody')))).toEqual(['diamond-brooch']);
  });

  it('is a part of the graph, made of the same objects', () => {
    fc.assert(
      fc.property(lenses, (chosen) => {
        const shown = lensGraph(tinyGraph, chosen);
        for (const node of shown.nodes.values()) expect(tinyGraph.nodes.get(node.id)).toBe(node);
        for (const edge of shown.edges.values()) expect(tinyGraph.edges.get(edge.id)).toBe(edge);
      }),
    );
  });

  it('shows with "any of" all that it shows with "all of"', () => {
    fc.assert(
      fc.property(lenses, (chosen) => {
        const any = lensGraph(tinyGraph, { ...chosen, match: 'any' });
        const all = lensGraph(tinyGraph, { ...chosen, match: 'all' });
        expect(nodeIds(any)).toEqual(expect.arrayContaining([...nodeIds(all)]));
        expect(edgeIds(any)).toEqual(expect.arrayContaining([...edgeIds(all)]));
      }),
    );
  });

  it('shows the same through the same lens twice', () => {
    fc.assert(
      fc.property(lenses, (chosen) => {
        const once = lensGraph(tinyGraph, chosen);
        const twice = lensGraph(once, chosen);
        expect([nodeIds(twice), edgeIds(twice)]).toEqual([nodeIds(once), edgeIds(once)]);
      }),
    );
  });

  it('shows nothing of a work left out, nothing of another kind or group', () => {
    fc.assert(
      fc.property(lenses, (chosen) => {
        const shown = lensGraph(tinyGraph, chosen);
        for (const { works, kind } of shown.nodes.values()) {
          expect(works.some((work) => chosen.without.includes(work))).toBe(false);
          if (chosen.works.length > 0) expect(works.some((work) => chosen.works.includes(work))).toBe(true);
          if (chosen.kinds.length > 0) expect(chosen.kinds).toContain(kind);
        }
        const groupOf = new Map(tinyFranchise.relations.map((relation) => [relation.id, relation.group]));
        for (const { relation } of shown.edges.values()) {
          if (chosen.relations.length > 0) expect(chosen.relations).toContain(groupOf.get(relation));
        }
      }),
    );
  });

  it('differs by the selected node and its edges alone where one is selected', () => {
    const selections = fc.constantFrom(...tinyFranchise.nodes.map((node) => node.id));
    fc.assert(
      fc.property(lenses, selections, (chosen, selected) => {
        const shown = lensGraph(tinyGraph, chosen, selected);
        expect(shown.nodes.has(selected)).toBe(true);
        const plain = lensGraph(tinyGraph, chosen);
        expect(nodeIds(shown)).toEqual(expect.arrayContaining([...nodeIds(plain)]));
        const added = [...shown.edges.values()].filter((edge) => !plain.edges.has(edge.id));
        expect(added.every(({ source, target }) => source === selected || target === selected)).toBe(true);
      }),
    );
  });
});

describe('worksCondition()', () => {
  const film = tinyGraph.nodes.get(mask) ?? sketchNode('missing');
  const shared = sketchNode('shared', { works: [modern, mask] });

  it('lets a work pass when it is one of those of which all are wanted', () => {
    expect(worksCondition({ works: [modern, mask], match: 'all', without: [] })(film)).toBe(true);
    expect(worksCondition({ works: [modern, musketeers], match: 'all', without: [] })(film)).toBe(false);
  });

  it('wants every chosen work with "all of"', () => {
    expect(worksCondition({ works: [modern, mask], match: 'all', without: [] })(shared)).toBe(true);
    expect(worksCondition({ works: [modern, musketeers], match: 'all', without: [] })(shared)).toBe(false);
  });

  it('lets "without" win', () => {
    expect(worksCondition({ works: [modern], match: 'any', without: [mask] })(shared)).toBe(false);
  });
});

describe('edgeWorksPass()', () => {
  const edge = sketchEdge('a', 'b', { works: [modern, mask] });

  it('wants one work that is chosen and not left out', () => {
    expect(edgeWorksPass(edge, { works: [mask], without: [] })).toBe(true);
    expect(edgeWorksPass(edge, { works: [musketeers], without: [] })).toBe(false);
    expect(edgeWorksPass(edge, { works: [], without: [modern] })).toBe(true);
    expect(edgeWorksPass(edge, { works: [], without: [modern, mask] })).toBe(false);
  });
});
