import { Store, parse } from 'oxigraph';

/** Where the files of the tests are published. */
export const BASE = 'https://example.org/m/';

const FORMATS = { turtle: 'text/turtle', jsonld: 'application/ld+json' } as const;

/** What Oxigraph reads from a file, as a sorted list of triples; `from` is where the file was fetched. */
export function triplesOf(
  format: keyof typeof FORMATS,
  text: string,
  from = `${BASE}file`,
): readonly string[] {
  const quads = parse(text, { format: FORMATS[format], base_iri: from });
  return quads.map(String).sort();
}

/** The file in a store, to ask questions of. */
export function storeOf(format: keyof typeof FORMATS, text: string): Store {
  const store = new Store();
  store.load(text, { format: FORMATS[format], base_iri: `${BASE}file` });
  return store;
}

const PREFIXES = `
  PREFIX schema: <https://schema.org/>
  PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
  PREFIX vocab: <${BASE}vocab#>`;

/** The values of `?answer` in a query's solutions, sorted. */
export function answers(store: Store, query: string): readonly string[] {
  const solutions = store.query(`${PREFIXES}\n${query}`) as Map<string, { readonly value: string }>[];
  return solutions.map((solution) => solution.get('answer')?.value ?? '').sort();
}
