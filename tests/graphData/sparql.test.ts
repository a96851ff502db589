import { Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { publishExports } from '../../src/build/publishExports.ts';
import { dataset, graph } from './world.ts';

const BASE = 'https://example.org/';
const FORMATS = [
  ['graph.ttl', 'text/turtle'],
  ['graph.jsonld', 'application/ld+json'],
] as const;

const files = new Map(publishExports(dataset, BASE).map(({ fileName, source }) => [fileName, source]));

describe.each(FORMATS)('SPARQL over %s', (fileName, format) => {
  it('answers who is a member of the Ruska Roma', () => {
    const store = new Store();
    store.load(files.get(fileName) ?? '', { format });
    const answer = store.query(`
      BASE <${BASE}>
      PREFIX schema: <https://schema.org/>
      PREFIX vocab: <${BASE}vocab#>
      SELECT DISTINCT ?name WHERE {
        ?group schema:name "Ruska Roma" .
        ?member vocab:member-of ?group ; schema:name ?name .
      } ORDER BY ?name`) as readonly ReadonlyMap<string, { readonly value: string }>[];
    const names = answer.map((row) => row.get('name')?.value);
    const expected = dataset.edges
      .filter(
        ({ relation, target, status }) => relation === 'member-of' && target === 'ruska-roma' && !status,
      )
      .map(({ source }) => graph.nodes.get(source)?.label);
    expect(names).toEqual([...new Set(expected)].sort());
    expect(names).toContain('Eve Macarro');
    expect(names).toContain('John Wick');
  });
});
