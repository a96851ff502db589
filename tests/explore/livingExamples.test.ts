import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../src/build/compileGraph.ts';
import { formatAddress, parseAddress } from '../../src/explore/address.ts';
import { createAddressBook } from '../../src/explore/addressBook.ts';
import { DEFAULT_STATE } from '../../src/explore/explorerState.ts';
import { livingExamples, openExample, type LivingExample } from '../../src/explore/livingExamples.ts';
import { seatsOf } from '../../src/explore/seats.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { visibleGraph } from '../../src/explore/visibleGraph.ts';
import { nodeWeights } from '../../src/explore/weight.ts';
import { graphOf, type Graph } from '../../src/graph/graph.ts';
import type { WorkId } from '../../src/graph/types.ts';
import { tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchGraph, sketchNode, sketchTies } from '../graph/sketch.ts';
import { seenWorks, states, tinyBook } from './arbitraries.ts';

const examplesOf = (graph: Graph): readonly LivingExample[] => {
  const seats = seatsOf(graph);
  return livingExamples(graph, nodeWeights(graph, seats), seats);
};
const asked = (graph: Graph): readonly string[] =>
  examplesOf(graph).map((example) =>
    [example.question, example.about.id, ...(example.question === 'route' ? [example.to.id] : [])].join(' '),
  );

describe('livingExamples()', () => {
  it('asks of the weightiest what the graph can answer', () => {
    expect(asked(tinyGraph)).toEqual(['who dartagnan', 'route dartagnan milady', 'what musketeers']);
  });

  it('asks for no route where everybody known is a neighbour, or out of reach', () => {
    expect(asked(sketchTies('a-b'))).toEqual(['who a']);
    expect(asked(sketchGraph([sketchNode('a'), sketchNode('b')]))).toEqual(['who a']);
  });

  it('asks nothing of an empty graph', () => {
    expect(examplesOf(sketchGraph([]))).toEqual([]);
  });

  it('names nothing a shield hides', () => {
    fc.assert(
      fc.property(seenWorks, (seen) => {
        const known = shieldGraph(tinyGraph, seen);
        for (const example of examplesOf(known)) {
          expect(known.nodes.get(example.about.id)).toBe(example.about);
          if (example.question === 'route') expect(known.nodes.get(example.to.id)).toBe(example.to);
        }
      }),
    );
  });

  it('asks four things of the shipped world, each with an answer', () => {
    const { dataset } = compileFolder('graph-data');
    if (!dataset) throw new Error('graph-data has faults');
    const world = graphOf(dataset);
    const examples = examplesOf(world);
    expect(examples.map(({ question }) => question)).toEqual(['who', 'route', 'fresh', 'what']);
    const book = createAddressBook(world);
    for (const example of examples) {
      const state = openExample(DEFAULT_STATE, example, world.works);
      expect(parseAddress(formatAddress(state, book), book)).toEqual({ state, dropped: [] });
      if (example.question !== 'fresh') continue;
      const { shown } = visibleGraph(world, state);
      expect(shown.nodes.size).toBeGreaterThan(2);
      for (const { kind, revealedIn } of shown.nodes.values()) {
        expect([kind, revealedIn]).toEqual(['character', example.work]);
      }
    }
  });
});

describe('openExample()', () => {
  it('keeps what hides and what frames the visitor’s view, and nothing else', () => {
    const [example] = examplesOf(tinyGraph);
    if (!example) throw new Error('no example');
    fc.assert(
      fc.property(states, (state) => {
        const opened = openExample(state, example, tinyBook.works);
        const { seen, embedding } = state;
        expect(opened).toEqual({ ...DEFAULT_STATE, seen, embedding, selected: 'dartagnan' });
      }),
    );
  });

  it('leaves every earlier work out where it asks who is new', () => {
    const [first, second] = tinyBook.works as readonly [WorkId, WorkId];
    const about = sketchNode(second, { kind: 'work' });
    const { lens } = openExample(DEFAULT_STATE, { question: 'fresh', about, work: second }, tinyBook.works);
    expect(lens).toMatchObject({ works: [second], without: [first], kinds: ['character'] });
  });
});
