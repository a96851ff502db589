import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shieldGraph, tightenShield } from '../../src/explore/shield.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { EdgeId, GraphEdge, GraphNode, SourceId, Statement, WorkId } from '../../src/graph/types.ts';
import { graphOf } from '../../src/graph/graph.ts';
import { id, tinyFranchise } from '../fixtures/tinyFranchise.ts';
import { sketchEdge, sketchGraph, sketchNode, tinyWorks } from '../graph/sketch.ts';
import { seenWorks } from './arbitraries.ts';

const [modern, musketeers, mask] = tinyWorks;
const knownBy = (...seen: readonly WorkId[]): Graph => shieldGraph(world, new Set(seen));
const nodeIds = (graph: Graph): readonly string[] => [...graph.nodes.keys()];
const edgeOf = (graph: Graph, name: string): GraphEdge | undefined => graph.edges.get(name as EdgeId);

const LOVES = 'dartagnan--loves--constance';
const NOTE = 'He finds her by her window.';
const shown = (...works: readonly [WorkId, ...WorkId[]]): Statement => ({
  works,
  revealedIn: works[0],
  sources: [],
});

/** The tiny franchise, with a note on a tie of two films, and facts that are told twice and told late. */
const world = graphOf({
  ...tinyFranchise,
  edges: tinyFranchise.edges.map((edge) => (edge.id === LOVES ? { ...edge, note: NOTE } : edge)),
  nodes: tinyFranchise.nodes.map((node) => {
    if (node.id !== 'dartagnan') return node;
    const early = { ...shown(musketeers, mask), text: 'He leaves Gascony to seek his fortune.' };
    const late = { ...shown(mask), text: 'He guards the young king.' };
    const claim = { ...shown(mask), field: 'type', value: 'captain' };
    return { ...node, facts: [early, late], claims: [claim] };
  }),
});

/** Nodes and edges with all that they say. */
function contents(graph: Graph): {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
} {
  return { nodes: [...graph.nodes.values()], edges: [...graph.edges.values()] };
}

/** All statements of a graph: edges, facts, fates, claims and other names. */
function statementsOf(graph: Graph): readonly Statement[] {
  const { nodes, edges } = contents(graph);
  const told = nodes.flatMap(({ aliases, facts, fates, claims }) => [
    ...aliases,
    ...facts,
    ...fates,
    ...claims,
  ]);
  return [...edges, ...told];
}

describe('shieldGraph()', () => {
  it('is the graph itself without a shield', () => {
    expect(shieldGraph(world, null)).toBe(world);
  });

  it('is empty when nothing was seen', () => {
    expect(contents(knownBy())).toEqual({ nodes: [], edges: [] });
    expect(knownBy().works).toEqual([]);
  });

  it('keeps only the nodes that a seen work shows', () => {
    expect(nodeIds(knownBy(modern))).toEqual([
      'a-modern-musketeer',
      'douglas-fairbanks',
      'dartagnan',
      'musketeers',
    ]);
    expect(nodeIds(knownBy(mask))).not.toContain('paris');
  });

  it('keeps only the edges that a seen work shows, though both ends are known', () => {
    expect(edgeOf(knownBy(modern), 'dartagnan--member-of--musketeers')).toBeUndefined();
    expect(edgeOf(knownBy(musketeers), 'dartagnan--enemy-of--richelieu')).toBeUndefined();
    expect(edgeOf(knownBy(mask), 'dartagnan--enemy-of--richelieu')).toBeDefined();
  });

  it('drops an edge whose other end is not known', () => {
    const end = sketchNode('end', { works: [mask] });
    const tie = sketchEdge('a', 'end', { works: [modern] });
    const two = sketchGraph([sketchNode('a', { works: [modern] }), end], [tie]);
    expect(shieldGraph(two, new Set([modern])).edges.size).toBe(0);
  });

  it('says of a node and an edge only the works that were seen', () => {
    const known = knownBy(mask);
    expect(known.works).toEqual([mask]);
    expect(known.nodes.get(id('dartagnan'))).toMatchObject({ works: [mask], revealedIn: mask });
    expect(edgeOf(known, LOVES)).toMatchObject({ works: [mask], revealedIn: mask });
  });

  it('hides a name, a fact, a fate and a claim learnt later', () => {
    const before = knownBy(modern, musketeers);
    expect(before.nodes.get(id('constance'))).toMatchObject({ aliases: [], fates: [] });
    expect(before.nodes.get(id('dartagnan'))?.claims).toEqual([]);
    expect(before.nodes.get(id('dartagnan'))?.facts.map((fact) => fact.text)).toEqual([
      'He leaves Gascony to seek his fortune.',
    ]);
    const after = knownBy(mask);
    expect(after.nodes.get(id('constance'))?.aliases[0]?.name).toBe('Constance Bonacieux');
    expect(after.nodes.get(id('dartagnan'))?.facts).toHaveLength(2);
    expect(after.nodes.get(id('dartagnan'))?.aliases).toEqual([]);
  });

  it('keeps what was superseded with what replaced it', () => {
    expect(knownBy(musketeers).nodes.get(musketeers)?.facts[0]?.supersededBy?.date).toBe('1921-02');
  });

  it('keeps what replaced a superseded statement only for those who saw all its works', () => {
    const supersededBy = { text: 'He is made captain after all.', sources: ['tcm' as SourceId] };
    const fact = {
      ...shown(musketeers, mask),
      text: 'He stays a guard.',
      status: 'superseded' as const,
      supersededBy,
    };
    const told = graphOf({
      ...tinyFranchise,
      nodes: tinyFranchise.nodes.map((node) => (node.id === 'dartagnan' ? { ...node, facts: [fact] } : node)),
    });
    const factFor = (...seen: readonly WorkId[]) =>
      shieldGraph(told, new Set(seen)).nodes.get(id('dartagnan'))?.facts[0];
    expect(factFor(musketeers, mask)).toEqual(fact);
    expect(factFor(musketeers)).toMatchObject({ text: fact.text, status: 'superseded' });
    expect(factFor(musketeers)).not.toHaveProperty('supersededBy');
    expect(factFor(mask)).not.toHaveProperty('supersededBy');
  });

  it('hides the end of a tie until the work in which it ends was seen', () => {
    expect(edgeOf(world, LOVES)?.until).toBe(mask);
    expect(edgeOf(knownBy(musketeers), LOVES)).not.toHaveProperty('until');
    expect(edgeOf(knownBy(musketeers, mask), LOVES)?.until).toBe(mask);
  });

  it('keeps a place in the cast list only with the work whose list it is', () => {
    const PART = 'douglas-fairbanks--plays--dartagnan';
    expect(edgeOf(knownBy(modern), PART)?.billing).toBe(1);
    expect(edgeOf(knownBy(musketeers), PART)).not.toHaveProperty('billing');
  });

  it('keeps a note only with the work that reveals the statement', () => {
    expect(edgeOf(knownBy(musketeers), LOVES)?.note).toBe(NOTE);
    expect(edgeOf(knownBy(mask), LOVES)).not.toHaveProperty('note');
  });

  it('keeps only the sources that something known still cites, in their order', () => {
    const all = [...world.vocabulary.sources.keys()];
    fc.assert(
      fc.property(seenWorks, (seen) => {
        const known = shieldGraph(world, seen);
        const cited = new Set([
          ...statementsOf(known).flatMap(({ sources, supersededBy }) => [
            ...sources,
            ...(supersededBy?.sources ?? []),
          ]),
          ...contents(known).nodes.flatMap(({ sources }) => sources),
        ]);
        expect([...known.vocabulary.sources.keys()]).toEqual(all.filter((source) => cited.has(source)));
      }),
    );
    expect(knownBy().vocabulary.sources.size).toBe(0);
    expect(knownBy(modern).vocabulary.sources.size).toBeLessThan(all.length);
  });

  it('leaves the whole graph as it was', () => {
    const before = structuredClone(contents(world));
    knownBy(modern);
    expect(contents(world)).toEqual(before);
  });

  it('does not mind works that do not exist', () => {
    expect(contents(knownBy('the-fourth-musketeer' as WorkId))).toEqual({ nodes: [], edges: [] });
    expect(contents(knownBy(modern, 'the-fourth-musketeer' as WorkId))).toEqual(contents(knownBy(modern)));
  });

  it('of all works has all that the graph has', () => {
    expect(contents(knownBy(...tinyWorks))).toEqual(contents(world));
  });

  it('does not look at what was seen twice: once more changes nothing', () => {
    fc.assert(
      fc.property(seenWorks, (seen) => {
        const known = shieldGraph(world, seen);
        expect(contents(shieldGraph(known, seen))).toEqual(contents(known));
      }),
    );
  });

  it('of one set and then of another is that of what both hold', () => {
    fc.assert(
      fc.property(seenWorks, seenWorks, (one, other) => {
        const both = new Set([...one].filter((work) => other.has(work)));
        expect(contents(shieldGraph(shieldGraph(world, one), other))).toEqual(
          contents(shieldGraph(world, both)),
        );
      }),
    );
  });

  it('takes nothing away from one who sees more', () => {
    fc.assert(
      fc.property(seenWorks, seenWorks, (seen, more) => {
        const before = shieldGraph(world, seen);
        const after = shieldGraph(world, new Set([...seen, ...more]));
        for (const node of before.nodes.values()) {
          const later = after.nodes.get(node.id);
          expect(later?.works).toEqual(expect.arrayContaining([...node.works]));
          for (const list of ['aliases', 'facts', 'fates', 'claims'] as const) {
            expect(later?.[list].length).toBeGreaterThanOrEqual(node[list].length);
          }
        }
        for (const { id: edge, works, note, until } of before.edges.values()) {
          const later = after.edges.get(edge);
          expect(later?.works).toEqual(expect.arrayContaining([...works]));
          if (note !== undefined) expect(later?.note).toBe(note);
          if (until !== undefined) expect(later?.until).toBe(until);
        }
      }),
    );
  });

  it('leaves nothing whose works are all unseen, and no work unseen in anything', () => {
    fc.assert(
      fc.property(seenWorks, (seen) => {
        const known = shieldGraph(world, seen);
        expect(known.works.every((work) => seen.has(work))).toBe(true);
        for (const { works, revealedIn } of [...known.nodes.values(), ...statementsOf(known)]) {
          expect(works.length).toBeGreaterThan(0);
          expect(works.filter((work) => !seen.has(work))).toEqual([]);
          expect(revealedIn).toBe(works[0]);
        }
      }),
    );
  });

  it('names nothing that only unseen works show', () => {
    fc.assert(
      fc.property(seenWorks, (seen) => {
        const text = JSON.stringify(contents(shieldGraph(world, seen)));
        const hidden = (works: readonly WorkId[]): boolean => !works.some((work) => seen.has(work));
        const { nodes } = contents(world);
        const secrets = [
          ...nodes
            .filter(({ works }) => hidden(works))
            .flatMap((node) => [`"${node.id}"`, `"${node.label}"`]),
          ...nodes.flatMap((node) =>
            node.aliases.filter(({ works }) => hidden(works)).map(({ name }) => name),
          ),
          ...nodes.flatMap((node) =>
            node.facts.filter(({ works }) => hidden(works)).map((fact) => fact.text),
          ),
          ...statementsOf(world).flatMap(({ note, works }) =>
            note !== undefined && hidden(works) ? [note] : [],
          ),
        ];
        expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
      }),
    );
  });
});

describe('tightenShield()', () => {
  const some = new Set([modern, musketeers]);

  it.each<readonly [string, ReadonlySet<WorkId> | null, readonly WorkId[] | null, readonly WorkId[] | null]>([
    ['no shield where neither side has one', null, null, null],
    ['the own shield where the link says nothing', some, null, [modern, musketeers]],
    ['that of the link where the visitor has none', null, [mask], [mask]],
    ['what both have seen', some, [musketeers, mask], [musketeers]],
    ['empty where they share nothing', some, [mask], []],
    ['empty where the visitor has seen nothing', new Set(), [mask], []],
    ['empty where the sender has seen nothing', null, [], []],
  ])('is %s', (_, own, linked, expected) => {
    const shield = tightenShield(own, linked);
    expect(shield && [...shield]).toEqual(expected);
  });

  it('never lets a link show more', () => {
    fc.assert(
      fc.property(seenWorks, fc.option(seenWorks), (own, linked) => {
        const shield = tightenShield(own, linked && [...linked]);
        expect([...(shield ?? tinyWorks)].every((work) => own.has(work))).toBe(true);
      }),
    );
  });
});
