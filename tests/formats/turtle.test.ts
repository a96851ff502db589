import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../src/build/compileGraph.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { formatTurtle } from '../../src/formats/turtle.ts';
import { createGraph, subgraph } from '../../src/graph/graph.ts';
import { graphOf } from '../../src/graph/graph.ts';
import { III, IM, M, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { HOSTILE, hostileGraph, readable } from './hostileGraph.ts';
import { BASE, answers, storeOf, triplesOf } from './triples.ts';

const about = { title: 'Musketeers', version: '0a1b2c3d', base: BASE };
const tiny = storeOf('turtle', formatTurtle(tinyGraph, about));

describe('formatTurtle()', () => {
  it('answers who is a member of the Musketeers, in own words and in those of schema.org', () => {
    const members = (pattern: string): readonly string[] =>
      answers(
        tiny,
        `SELECT ?answer { ?org schema:name "The Musketeers" . ${pattern} . ?who schema:name ?answer }`,
      );
    expect(members('?who vocab:member-of ?org')).toEqual(["d'Artagnan"]);
    expect(members('?org schema:member ?who')).toEqual(["d'Artagnan"]);
  });

  it('answers who is a member of the Ruska Roma in the shipped data', () => {
    const { dataset } = compileFolder('graph-data');
    if (!dataset) throw new Error('graph-data has faults');
    const store = storeOf('turtle', formatTurtle(graphOf(dataset), about));
    const found = answers(
      store,
      'SELECT DISTINCT ?answer { ?who vocab:member-of ?org ; schema:identifier ?answer . ?org schema:name "Ruska Roma" }',
    );
    const members = dataset.edges.filter(
      ({ relation, target, status }) =>
        relation === 'member-of' && target === 'ruska-roma' && status !== 'superseded',
    );
    expect(found).toEqual([...new Set(members.map(({ source }) => source))].sort());
    expect(found).toEqual(expect.arrayContaining(['eve-macarro', 'john-wick', 'the-director']));
  });

  it('names every node once with its classes, and every edge as a statement', () => {
    expect(answers(tiny, 'SELECT ?answer { ?node schema:identifier ?answer }')).toEqual(
      [...tinyGraph.nodes.keys()].sort(),
    );
    expect(answers(tiny, 'SELECT ?answer { ?answer a rdf:Statement }')).toEqual(
      [...tinyGraph.edges.keys()].map((id) => `${BASE}#${id}`).sort(),
    );
    expect(answers(tiny, 'SELECT ?answer { ?answer a schema:Movie }')).toEqual(
      [M, III, IM].map((work) => `${BASE}#${work}`).sort(),
    );
    expect(answers(tiny, 'SELECT ?answer { ?answer a schema:Person }')).toEqual([
      `${BASE}#douglas-fairbanks`,
    ]);
    expect(answers(tiny, 'SELECT ?answer { ?n a vocab:Character ; schema:name ?answer }')).toHaveLength(4);
  });

  it('keeps the works and sources of a statement', () => {
    const told = (predicate: string): readonly string[] =>
      answers(
        tiny,
        `SELECT ?answer { ?s rdf:subject <${BASE}#dartagnan> ; rdf:predicate vocab:loves ;
           rdf:object <${BASE}#constance> ; ${predicate} ?answer }`,
      );
    expect(told('vocab:shownIn')).toEqual([`${BASE}#${IM}`, `${BASE}#${III}`]);
    expect(told('vocab:revealedIn')).toEqual([`${BASE}#${III}`]);
    expect(told('vocab:endsIn')).toEqual([`${BASE}#${IM}`]);
    expect(told('vocab:restsOn/schema:url')).toEqual([
      'https://en.wikipedia.org/wiki/The_Iron_Mask',
      'https://en.wikipedia.org/wiki/The_Three_Musketeers_(1921_film)',
    ]);
  });

  it('says actors of works, and symmetric relations in both directions', () => {
    expect(answers(tiny, `SELECT ?answer { ?answer schema:actor <${BASE}#douglas-fairbanks> }`)).toHaveLength(
      3,
    );
    expect(answers(tiny, `SELECT ?answer { <${BASE}#richelieu> vocab:enemy-of ?answer }`)).toEqual([
      `${BASE}#dartagnan`,
    ]);
  });

  it('tells a superseded statement with what replaced it, and does not assert it', () => {
    const edges = [...tinyGraph.edges.values()].map((edge) => ({ ...edge, status: 'superseded' as const }));
    const superseded = createGraph(tinyGraph.nodes.values(), edges, tinyGraph.vocabulary);
    const store = storeOf('turtle', formatTurtle(superseded, about));
    expect(answers(store, 'SELECT ?answer { ?answer vocab:member-of ?org }')).toEqual([]);
    expect(answers(store, 'SELECT ?answer { ?answer schema:actor ?who }')).toEqual([]);
    expect(
      answers(store, 'SELECT ?answer { ?answer vocab:claimStatus "superseded" ; a rdf:Statement }'),
    ).toHaveLength(edges.length);
    expect(answers(tiny, 'SELECT ?answer { ?fact a vocab:Fact ; vocab:supersededBy ?answer }')).toEqual([
      'The plan was dropped for want of time; the sets were built in Hollywood.',
    ]);
  });

  it('tells nothing of what a shield hides: no node, no receipt of one, no relation', () => {
    const text = formatTurtle(shieldGraph(tinyGraph, new Set([M])), about);
    expect(text).toContain('#dartagnan');
    for (const hidden of [III, IM, 'Milady', 'Constance', 'AFI Catalog', 'loves', 'enemy']) {
      // A node's own receipts are not shielded: they name what the articles are about.
      const told = text
        .replaceAll('wikipedia-the-three-musketeers', '')
        .replaceAll('wikipedia-the-iron-mask', '');
      expect(told.includes(hidden), hidden).toBe(false);
    }
  });

  it('tells of a lens without works, and of no actor of a work that is not there', () => {
    const lensed = subgraph(tinyGraph, ({ kind }) => kind !== 'work');
    const store = storeOf('turtle', formatTurtle(lensed, about));
    expect(answers(store, 'SELECT ?answer { ?answer schema:actor ?who }')).toEqual([]);
    expect(answers(store, `SELECT ?answer { <${BASE}#paris> vocab:shownIn ?answer }`)).toEqual([
      `${BASE}#${III}`,
    ]);
  });

  it('tells only of the sources that what it shows rests on', () => {
    const store = storeOf(
      'turtle',
      formatTurtle(
        subgraph(tinyGraph, ({ label }) => label === 'Paris'),
        about,
      ),
    );
    expect(answers(store, 'SELECT ?answer { ?answer a vocab:Source }')).toEqual([
      `${BASE}source/wikipedia-the-three-musketeers/`,
    ]);
  });

  it('holds wherever it is read from when the base is a path', () => {
    const text = formatTurtle(tinyGraph, { ...about, base: '/m/' });
    expect(triplesOf('turtle', text, 'https://example.org/m/graph.ttl')).toEqual(
      triplesOf('turtle', formatTurtle(tinyGraph, about)),
    );
  });

  it('keeps hostile texts as texts, and no address that is none', () => {
    const store = storeOf('turtle', formatTurtle(hostileGraph, about));
    HOSTILE.forEach((text, place) => {
      const ask = (predicate: string): readonly string[] =>
        answers(store, `SELECT ?answer { <${BASE}#hostile-${String(place)}> ${predicate} ?answer }`);
      expect(ask('schema:name')).toEqual([readable(text)]);
      expect(ask('schema:description')).toEqual([readable(text)]);
      expect(ask('vocab:nodeType')).toEqual([readable(text)]);
      expect(ask('schema:alternateName')).toEqual([readable(text)]);
    });
    const urls = answers(store, 'SELECT ?answer { ?s a vocab:Source ; schema:url ?answer }');
    expect(urls.filter((url) => url.includes('alert') || !url.startsWith('https://'))).toEqual([]);
    expect(urls.length).toBeGreaterThan(HOSTILE.length / 2 - 1);
  });
});
