/** RDF in JSON-LD: https://www.w3.org/TR/json-ld11/ */
import type { ExportAbout } from './exportOptions.ts';
import { NAMESPACES, TYPE, VOCAB, isLocalName, type Term } from './rdfTerms.ts';
import { rdfTriples } from './rdfTriples.ts';
import type { Graph } from '../graph/graph.ts';

/**
 * The graph in JSON-LD; the same triples as `formatTurtle`'s. Own terms are bare (`member-of`), ids relative to the
 * base, one subject a line. O(nodes + edges).
 */
export function formatJsonLd(graph: Graph, about: ExportAbout): string {
  const context = {
    '@base': about.base,
    '@vocab': about.base + VOCAB,
    ...Object.fromEntries(NAMESPACES),
  };
  const subjects = [...rdfTriples(graph, about)].map(([subject, properties]) => {
    const written = [...properties].map(([predicate, objects]) =>
      predicate === TYPE
        ? ['@type', objects.map((object) => ('iri' in object ? key(object.iri) : object.text))]
        : [key(predicate), single(objects.map(value))],
    );
    return JSON.stringify({ '@id': subject, ...Object.fromEntries(written) });
  });
  return `{"@context":${JSON.stringify(context)},\n"@graph":[\n${subjects.join(',\n')}\n]}\n`;
}

function value(object: Term): unknown {
  if ('iri' in object) return { '@id': object.iri };
  return object.type ? { '@type': `xsd:${object.type}`, '@value': object.text } : object.text;
}

function single(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : values;
}

/** A name as a key or a type: these are relative to the vocabulary, not to the base. */
function key(iri: string): string {
  if (iri.startsWith(VOCAB)) return iri.slice(VOCAB.length);
  for (const [prefix, namespace] of NAMESPACES) {
    const local = iri.slice(namespace.length);
    if (iri.startsWith(namespace) && isLocalName(local)) return `${prefix}:${local}`;
  }
  return iri;
}
