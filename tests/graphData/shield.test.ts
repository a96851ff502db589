import { describe, expect, it } from 'vitest';
import { createAddressBook } from '../../src/explore/addressBook.ts';
import { castMatrix } from '../../src/explore/castMatrix.ts';
import { formatAddress } from '../../src/explore/address.ts';
import { connectionsOf, edgeSentence } from '../../src/explore/connections.ts';
import { lensCounts } from '../../src/explore/counts.ts';
import { DEFAULT_STATE } from '../../src/explore/explorerState.ts';
import { nodeList } from '../../src/explore/nodeList.ts';
import { createSearchIndex } from '../../src/explore/search.ts';
import { seatsOf } from '../../src/explore/seats.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { timeline } from '../../src/explore/timeline.ts';
import { nodeWeights } from '../../src/explore/weight.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { WorkId } from '../../src/graph/types.ts';
import { COMMON_WORDS, HEADLINES, isKnown, leaksOf, NO_SECRETS } from './leaks.ts';
import { createMentions } from './mentions.ts';
import { seenSets, seenText } from './seenSets.ts';
import { textsOf } from './texts.ts';
import { graph, nodes } from './world.ts';

const knownBy = new Map<ReadonlySet<WorkId>, Graph>(seenSets.map((seen) => [seen, shieldGraph(graph, seen)]));

/** Leaks of all sets of seen works, each once, with one such set. */
function gather(find: (known: Graph, seen: ReadonlySet<WorkId>) => Iterable<string>): readonly string[] {
  const found = new Map<string, string>();
  for (const [seen, known] of knownBy) {
    for (const leak of find(known, seen)) if (!found.has(leak)) found.set(leak, seenText(seen));
  }
  return [...found].map(([leak, seen]) => `${leak}; seen: ${seen}`);
}

describe('the shield over the real data', () => {
  it('lets no text name what only unseen works show', () => {
    const leaks = gather((known, seen) => textsOf(known).flatMap(({ at, text }) => leaksOf(at, text, seen)));
    expect(leaks).toEqual([]);
  });

  it('makes no exception that nothing needs', () => {
    const strict = createMentions(new Set());
    const unknown = new Set<string>();
    for (const [seen, known] of knownBy) {
      for (const { at, text } of textsOf(known)) {
        for (const name of strict(text).filter((one) => !isKnown(one, seen))) {
          unknown.add(at).add(name.text).add(name.text.toLowerCase().replace(/^the /, ''));
        }
      }
    }
    const exceptions = [...COMMON_WORDS, ...NO_SECRETS.keys(), ...HEADLINES.keys()];
    expect(exceptions.filter((one) => !unknown.has(one))).toEqual([]);
  });

  it('hides every node, name and end of a tie that only unseen works show', () => {
    const leaks = gather((known, seen) => [
      ...[...known.nodes.values()].flatMap(({ id, works, aliases }) =>
        [works, ...aliases.map((alias) => alias.works)].flatMap((shown) =>
          shown.every((work) => seen.has(work)) && shown.length > 0 ? [] : [`node ${id}`],
        ),
      ),
      ...[...known.edges.values()].flatMap(({ id, works, until }) =>
        [...works, ...(until ? [until] : [])].every((work) => seen.has(work)) ? [] : [`edge ${id}`],
      ),
      ...[...lensCounts(known, DEFAULT_STATE.lens).works.keys()].flatMap((work) =>
        seen.has(work) ? [] : [`count of ${work}`],
      ),
    ]);
    expect(leaks).toEqual([]);
  });

  it('finds nothing hidden by any of its names, and names nothing hidden in a hit', () => {
    const asked = nodes.flatMap(({ label, works }, at) => (at % 7 === 0 ? [{ label, works }] : []));
    const leaks = gather((known, seen) => {
      const index = createSearchIndex(known, new Map());
      return asked
        .filter(({ works }) => !works.some((work) => seen.has(work)))
        .flatMap(({ label }) =>
          index.find(label).flatMap((hit) => {
            const told = leaksOf('search', `${hit.label}. ${hit.alias ?? ''}`, seen);
            return known.nodes.has(hit.id) ? told : [...told, `search: ${hit.id}`];
          }),
        );
    });
    expect(leaks).toEqual([]);
  });

  it('names nothing hidden in lists, connections, sentences and addresses of what is known', () => {
    const book = createAddressBook(graph);
    const leaks = gather((known, seen) => {
      const weights = nodeWeights(known, seatsOf(known));
      const told = [...known.edges.values()].flatMap((edge) =>
        leaksOf(`sentence of ${edge.id}`, edgeSentence(known, edge), seen),
      );
      const rows = nodeList(known, known, weights).flatMap(({ node }) => leaksOf('list', node.label, seen));
      const tied = [...known.nodes.keys()].flatMap((id) =>
        connectionsOf(known, id, weights).flatMap(({ connections }) =>
          connections.flatMap(({ other }) =>
            known.nodes.has(other.id) ? [] : [`connection ${id} – ${other.id}`],
          ),
        ),
      );
      const addresses = [...known.nodes.values()].flatMap(({ id, label }) => {
        const address = formatAddress({ ...DEFAULT_STATE, selected: id }, book);
        // What the label says, the id may say too.
        return leaksOf(address, asText(address), seen, (name) => label.includes(name.text));
      });
      return [...told, ...rows, ...tied, ...addresses];
    });
    expect(leaks).toEqual([]);
  });
});

describe('the shield over cast and timeline of the real data', () => {
  it('names nothing hidden in them', () => {
    const leaks = gather((known, seen) => {
      const weights = nodeWeights(known, seatsOf(known));
      const { columns, rows } = castMatrix(known, known, weights);
      const line = timeline(known, known, weights, { order: 'story', most: 99 });
      const told = [
        ...columns,
        ...rows.flatMap(({ character, cells }) => [
          character,
          ...cells.flatMap((cell) => cell?.performers.map(({ person }) => person) ?? []),
        ]),
        ...line.stations.map(({ work }) => work),
        ...line.lanes.map(({ character }) => character),
      ];
      return [
        ...told.flatMap(({ id, label }) =>
          known.nodes.has(id) ? leaksOf(id, label, seen) : [`unknown ${id}`],
        ),
        // A line that ends where only a later work says so would tell a death.
        ...line.lanes.flatMap(({ character, death }) =>
          death === null || character.fates.some(({ fate }) => fate === 'dead')
            ? []
            : [`death of ${character.id}`],
        ),
      ];
    });
    expect(leaks).toEqual([]);
  });
});

/** `/character/eve-macarro/` as `Character. Eve Macarro`: an id must not tell what its first work does not. */
function asText(address: string): string {
  return address
    .split(/[/?&=,]/)
    .map((part) => part.replaceAll('-', ' ').replace(/\b\p{L}/gu, (letter) => letter.toUpperCase()))
    .join('. ');
}
