/** RDF in Turtle: https://www.w3.org/TR/turtle/ */
import type { ExportAbout } from './exportOptions.ts';
import { NAMESPACES, TYPE, VOCAB, XSD, isLocalName, type Term } from './rdfTerms.ts';
import { rdfTriples } from './rdfTriples.ts';
import type { Graph } from '../graph/graph.ts';

const PREFIXES: readonly (readonly [prefix: string, namespace: string])[] = [...NAMESPACES, ['vocab', VOCAB]];

/** The graph in Turtle; the same triples as `formatJsonLd`'s. See {@link rdfTriples} for what it says. O(nodes + edges). */
export function formatTurtle(graph: Graph, about: ExportAbout): string {
  const prefixes = PREFIXES.map(([prefix, namespace]) => `@prefix ${prefix}: ${bracketed(namespace)} .\n`);
  const subjects = [...rdfTriples(graph, about)].map(([subject, properties]) => {
    const lines = [...properties].map(
      ([predicate, objects]) =>
        `${predicate === TYPE ? 'a' : name(predicate)} ${objects.map(term).join(', ')}`,
    );
    return `${name(subject)} ${lines.join(' ;\n  ')} .\n`;
  });
  return `@base ${bracketed(about.base)} .\n${prefixes.join('')}\n${subjects.join('\n')}`;
}

function term(object: Term): string {
  if ('iri' in object) return name(object.iri);
  return quoted(object.text) + (object.type ? `^^${name(XSD + object.type)}` : '');
}

function name(iri: string): string {
  for (const [prefix, namespace] of PREFIXES) {
    if (!iri.startsWith(namespace)) continue;
    const local = iri.slice(namespace.length);
    if (isLocalName(local)) return `${prefix}:${local}`;
  }
  return bracketed(iri);
}

/** Characters that would end or bend a name are percent-encoded. */
function bracketed(iri: string): string {
  return `<${iri.replace(/[\p{Cc} <>"{}|^`\\]/gu, encodeURIComponent)}>`;
}

function quoted(text: string): string {
  const escaped = text.replace(/["\\\p{Cc}]/gu, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    if (character === '\n') return '\\n';
    return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}
