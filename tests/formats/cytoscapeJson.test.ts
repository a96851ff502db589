import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCytoscapeJson, parseCytoscapeJson, roundPosition } from '../../src/formats/cytoscapeJson.ts';
import { MalformedGraphError } from '../../src/formats/jsonReader.ts';
import type { Dataset } from '../../src/graph/types.ts';
import { tinyFranchise } from '../fixtures/tinyFranchise.ts';
import { datasets } from './arbitraries.ts';

const published = (dataset: Dataset): unknown => JSON.parse(JSON.stringify(formatCytoscapeJson(dataset)));

describe('formatCytoscapeJson()', () => {
  const { elements, data } = formatCytoscapeJson(tinyFranchise);

  it('writes a node as Cytoscape.js reads it, its path and plain names included', () => {
    const constance = elements.nodes.find((node) => node.data['id'] === 'constance');
    expect(constance).toEqual({
      data: {
        id: 'constance',
        kind: 'character',
        label: 'Constance',
        path: '/character/constance/',
        description: 'Seamstress to the Queen.',
        aliases: ['Constance Bonacieux'],
        works: ['the-three-musketeers', 'the-iron-mask'],
        revealedIn: 'the-three-musketeers',
        sources: ['wikipedia-the-three-musketeers'],
        aliasStatements: [
          { name: 'Constance Bonacieux', works: ['the-iron-mask'], sources: ['wikipedia-the-iron-mask'] },
        ],
        fates: [{ fate: 'dead', works: ['the-iron-mask'], sources: ['wikipedia-the-iron-mask'] }],
        tall: { x: 150, y: 0 },
      },
      position: { x: 300, y: 0 },
    });
  });

  it('writes the fields of a work flat, and its medium as the first part of its path', () => {
    const mask = elements.nodes.find((node) => node.data['id'] === 'the-iron-mask')?.data;
    expect(mask).toMatchObject({ path: '/film/the-iron-mask/', medium: 'film', runtime: 95, symbol: 'IM' });
    expect(mask).not.toHaveProperty('work');
  });

  it("writes an edge with its relation's label, and nothing that is absent", () => {
    const loves = elements.edges.find((edge) => edge.data['id'] === 'dartagnan--loves--constance')?.data;
    expect(loves).toEqual({
      id: 'dartagnan--loves--constance',
      source: 'dartagnan',
      target: 'constance',
      relation: 'loves',
      label: 'loves',
      works: ['the-three-musketeers', 'the-iron-mask'],
      revealedIn: 'the-three-musketeers',
      sources: ['wikipedia-the-three-musketeers', 'wikipedia-the-iron-mask'],
      until: 'the-iron-mask',
    });
  });

  it('lists the works in release order, and relations and sources by their ids', () => {
    expect(Object.keys(data)).toEqual([
      'title',
      'description',
      'version',
      'works',
      'groups',
      'relations',
      'sources',
      'tours',
    ]);
    expect(data['works']).toEqual([
      { id: 'a-modern-musketeer', label: 'A Modern Musketeer', releaseDate: '1917-12-30' },
      { id: 'the-three-musketeers', label: 'The Three Musketeers', releaseDate: '1921-08-28' },
      { id: 'the-iron-mask', label: 'The Iron Mask', releaseDate: '1929-02-21' },
    ]);
    expect(data['relations']).toMatchObject({ 'enemy-of': { group: 'conflict', symmetric: true } });
    expect(data['sources']).toMatchObject({ 'wikipedia-the-iron-mask': { title: 'The Iron Mask' } });
  });

  it('writes tours by their ids, each with its steps', () => {
    expect(data['tours']).toMatchObject({
      'all-for-one': {
        title: 'All for one',
        steps: [
          { address: '/', in: [] },
          { caption: "In the second, d'Artagnan joins the Musketeers.", in: ['the-three-musketeers'] },
          {},
          { address: '/character/constance/?layout=radial' },
        ],
      },
    });
    expect(formatCytoscapeJson({ ...tinyFranchise, tours: [] }).data).not.toHaveProperty('tours');
  });

  it('writes only what JSON can say', () => {
    expect(published(tinyFranchise)).toEqual(formatCytoscapeJson(tinyFranchise));
  });
});

describe('parseCytoscapeJson()', () => {
  it('reads back the tiny franchise', () => {
    expect(parseCytoscapeJson(published(tinyFranchise))).toEqual(tinyFranchise);
  });

  it('reads back any dataset', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        expect(parseCytoscapeJson(published(dataset))).toEqual(dataset);
      }),
    );
  });

  it.each<readonly [string, unknown, string]>([
    ['nothing', undefined, 'graph: nothing there; expected an object'],
    ['a page in its place', '<!doctype html>', 'graph: "<!doctype html>"; expected an object'],
    ['a list', [], 'graph: a list; expected an object'],
    ['no data', {}, 'graph.data: nothing there; expected an object'],
    ['no elements', { data: {} }, 'graph.elements: nothing there; expected an object'],
    ['no title', { data: {}, elements: {} }, 'graph.data.title: nothing there; expected text'],
  ])('says what is wrong with %s', (_, value, message) => {
    expect(() => parseCytoscapeJson(value)).toThrow(MalformedGraphError);
    expect(() => parseCytoscapeJson(value)).toThrow(message);
  });

  it('says which node or edge has another shape, and where', () => {
    const broken = (change: (document: ReturnType<typeof formatCytoscapeJson>) => void): unknown => {
      const document = published(tinyFranchise) as ReturnType<typeof formatCytoscapeJson>;
      change(document);
      return document;
    };
    const set = (data: object | undefined, key: string, value: unknown): void => {
      Object.assign(data ?? {}, { [key]: value });
    };
    const kind = broken(({ elements }) => set(elements.nodes[4]?.data, 'kind', 'hero'));
    expect(() => parseCytoscapeJson(kind)).toThrow(
      'graph.elements.nodes[4].data.kind: "hero"; expected one of work, character, person',
    );
    const works = broken(({ elements }) => set(elements.edges[0]?.data, 'works', []));
    expect(() => parseCytoscapeJson(works)).toThrow(
      'graph.elements.edges[0].data.works: a list; expected a list with at least one text',
    );
    const position = broken(({ elements }) => set(elements.nodes[0]?.position, 'x', 'left'));
    expect(() => parseCytoscapeJson(position)).toThrow(
      'graph.elements.nodes[0].position.x: "left"; expected a number',
    );
  });
});

describe('roundPosition()', () => {
  it('rounds to a tenth of a pixel', () => {
    expect(roundPosition({ x: 1.249, y: -1.251 })).toEqual({ x: 1.2, y: -1.3 });
  });

  it('makes no -0, which JSON cannot say', () => {
    expect(Object.is(roundPosition({ x: -0.01, y: 0 }).x, 0)).toBe(true);
  });
});
