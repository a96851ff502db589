import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/explore/address.ts';
import { createAddressBook } from '../../src/explore/addressBook.ts';
import type { ExplorerState } from '../../src/explore/explorerState.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { sourceStatements } from '../../src/explore/sourceStatements.ts';
import { visibleTour } from '../../src/explore/tours.ts';
import { visibleGraph } from '../../src/explore/visibleGraph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { NodeId, WorkId } from '../../src/graph/types.ts';
import { leaksOf, mentions, NO_SECRETS } from './leaks.ts';
import { seenSets, seenText } from './seenSets.ts';
import { dataset, graph } from './world.ts';

const { tours } = dataset;
const book = createAddressBook(graph);
const steps = tours.flatMap((tour) =>
  tour.steps.map((step, at) => ({
    at: `${tour.id} ${String(at + 1)}`,
    ...step,
    state: parseAddress(step.address, book).state,
    seen: new Set<WorkId>([...tour.in, ...step.in]),
  })),
);

/** Whom a visitor sees at an address without looking elsewhere: the focus, the opened tie, the route's other end. */
function lookedAt(known: Graph, state: ExplorerState): ReadonlySet<NodeId> {
  const { shown, focus } = visibleGraph(known, state);
  const edge = state.edge === null ? undefined : known.edges.get(state.edge);
  const found = new Set<NodeId>(focus ? focus.distance.keys() : shown.nodes.keys());
  for (const id of [edge?.source, edge?.target, state.route?.to]) if (id) found.add(id);
  if (state.source !== null) {
    const words = { field: (field: string) => field, fate: {} };
    for (const { about } of sourceStatements(known, state.source, words)) found.add(about.id);
  }
  return found;
}

describe('the shipped tours', () => {
  it('are the ones that were promised, each of six to ten steps', () => {
    expect(tours.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        'Ballerina: everything we knew, and what became of it',
        'Before you watch Ballerina',
        'The rules of the Continental',
        'The price of a marker',
        'The Ruska Roma',
        'Who sits at the High Table',
      ]),
    );
    const lengths = tours.map((tour) => tour.steps.length);
    expect(lengths.filter((length) => length < 6 || length > 10)).toEqual([]);
  });

  it.each(steps.map((step) => [step.at, step] as const))(
    'show whom the caption names, with a shield up and without: %s',
    (_, { caption, state, seen }) => {
      for (const known of [graph, shieldGraph(graph, seen)]) {
        const looked = lookedAt(known, state);
        const named = mentions(caption).filter(({ text, isTitle }) => !isTitle && !NO_SECRETS.has(text));
        const missing = named.filter(({ owners }) => !owners.some(({ id }) => looked.has(id)));
        expect(missing.map(({ text }) => text)).toEqual([]);
      }
    },
  );

  it.each(steps.map((step) => [step.at, step] as const))(
    'open at ties that are before one’s eyes: %s',
    (_, { state, seen }) => {
      const known = shieldGraph(graph, seen);
      const { focus } = visibleGraph(known, state);
      const edge = state.edge === null ? null : known.edges.get(state.edge);
      const ends = edge ? [edge.source, edge.target] : [];
      expect(ends.every((id) => focus?.distance.has(id))).toBe(true);
      expect(state.selected !== null || state.edge === null).toBe(true);
    },
  );

  it('name nobody in a title, a description or a caption who is not known to those it is for', () => {
    const leaks = seenSets.flatMap((seen) =>
      tours.flatMap((tour) => {
        const visible = visibleTour(tour, seen);
        if (!visible) return [];
        const texts = [visible.title, visible.description, ...visible.steps.map(({ caption }) => caption)];
        return texts.flatMap((text) =>
          leaksOf(tour.id, text, seen).map((leak) => `${leak}; ${seenText(seen)}`),
        );
      }),
    );
    expect(leaks).toEqual([]);
  });

  it('prepare for Ballerina without a word of it', () => {
    const before = tours.find(({ id }) => id === 'before-you-watch-ballerina');
    const others = new Set(graph.works.filter((work) => work !== 'ballerina'));
    expect(before && visibleTour(before, others)?.steps).toHaveLength(before?.steps.length ?? 0);
  });
});
