import { describe, expect, it } from 'vitest';
import { formatJsonLd } from '../../src/formats/jsonld.ts';
import { formatTurtle } from '../../src/formats/turtle.ts';
import { createGraph, type Graph } from '../../src/graph/graph.ts';
import type { EdgeId, RelationId } from '../../src/graph/types.ts';
import { tinyGraph } from '../fixtures/tinyFranchise.ts';
import { hostileFranchise, hostileGraph } from './hostileGraph.ts';
import { BASE, answers, storeOf, triplesOf } from './triples.ts';

const about = { title: hostileFranchise.title, version: '0a1b2c3d', base: BASE };

/** The triples of the graph, which must be the same from both files. */
function sameTriples(graph: Graph): readonly string[] {
  const triples = triplesOf('jsonld', formatJsonLd(graph, about));
  expect(triples).toEqual(triplesOf('turtle', formatTurtle(graph, about)));
  return triples;
}

describe('formatJsonLd()', () => {
  it('says the same triples as Turtle, each once', () => {
    const again = [...tinyGraph.edges.values()].map((edge) => ({ ...edge, id: `${edge.id}--2` as EdgeId }));
    const edges = [...tinyGraph.edges.values(), ...again];
    const triples = sameTriples(createGraph(tinyGraph.nodes.values(), edges, tinyGraph.vocabulary));
    expect(new Set(triples).size).toBe(triples.length);
    expect(triples).toContain(`<${BASE}#dartagnan> <${BASE}vocab#member-of> <${BASE}#musketeers>`);
  });

  it('says the same triples as Turtle of hostile texts', () => {
    sameTriples(hostileGraph);
  });

  it('says the same triples as Turtle of ids that are no slugs', () => {
    const odd = (text: string): string => `${text}: "<>\\ é#?/%\uD800`;
    const nodes = [...tinyGraph.nodes.values()].map((node) => ({
      ...node,
      id: odd(node.id) as typeof node.id,
    }));
    const edges = [...tinyGraph.edges.values()].map((edge) => ({
      ...edge,
      source: odd(edge.source) as typeof edge.source,
      target: odd(edge.target) as typeof edge.target,
      relation: odd(edge.relation) as RelationId,
    }));
    const relations = new Map(
      [...tinyGraph.vocabulary.relations.values()].map((relation) => {
        const id = odd(relation.id) as RelationId;
        return [id, { ...relation, id }] as const;
      }),
    );
    sameTriples(createGraph(nodes, edges, { ...tinyGraph.vocabulary, relations }));
  });

  it('is JSON that reads without a parser of linked data', () => {
    const document = JSON.parse(formatJsonLd(tinyGraph, about)) as { '@graph': Record<string, unknown>[] };
    const dartagnan = document['@graph'].find((node) => node['@id'] === '#dartagnan');
    expect(dartagnan).toMatchObject({
      '@type': ['schema:Thing', 'Character'],
      'schema:name': "d'Artagnan",
      'member-of': { '@id': '#musketeers' },
    });
  });

  it('answers who is a member of the Musketeers', () => {
    const store = storeOf('jsonld', formatJsonLd(tinyGraph, about));
    expect(
      answers(
        store,
        'SELECT ?answer { ?who vocab:member-of/schema:name "The Musketeers" ; schema:name ?answer }',
      ),
    ).toEqual(["d'Artagnan"]);
  });

  it('holds wherever it is read from when the base is a path', () => {
    const text = formatJsonLd(tinyGraph, { ...about, base: '/m/' });
    expect(triplesOf('jsonld', text, 'https://example.org/m/graph.jsonld')).toEqual(
      triplesOf('jsonld', formatJsonLd(tinyGraph, about)),
    );
  });
});
